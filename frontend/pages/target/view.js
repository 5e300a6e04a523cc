import { named } from '../../lib/i18n.js';
import { viewOfChart } from '../../components/chart-view.js';
import { sourcesOf } from '../../components/series-chart.js';

/** What the chart shows: the same as every file of it. */
export function viewOf({ target, chart, regions }) {
  return viewOfChart(chart, {
    name: named(target),
    observations: target.series,
    regionName: (code) => named(regions.find((region) => region.code === code) ?? { name: code }),
    asOf: target.assessment.asOf,
    source: sourcesOf(target.series, [target.citation]),
  });
}
