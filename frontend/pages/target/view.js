import { named } from '../../lib/i18n.js';
import { viewOfChart } from '../../components/chart-view.js';
import { sourcesOf } from '../../components/series-chart.js';

/** What the chart shows: the same as every file of it. Without observations its only series has no points. */
export function viewOf({ target, chart, regions }) {
  const regionName = (code) => named(regions.find((region) => region.code === code) ?? { name: code });
  const view = viewOfChart(chart, {
    name: named(target),
    observations: target.series,
    regionName,
    asOf: target.assessment.asOf,
    source: sourcesOf(target.series, [target.citation]),
  });
  return view.series.length > 0 ? view : { ...view, series: [{ label: regionName(target.region), points: [] }] };
}
