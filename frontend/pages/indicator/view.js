import { clocks } from '../../lib/address.js';
import { named } from '../../lib/i18n.js';
import { today } from '../../lib/period.js';
import { viewOfChart } from '../../components/chart-view.js';
import { sourcesOf } from '../../components/series-chart.js';

/** What the chart shows: the series of every region and the targets set for the indicator, as in every file of it. */
export function viewOf({ indicator, chart, observations, targets, regions }) {
  const view = viewOfChart(chart, {
    name: named(indicator),
    observations,
    regionName: (code) => named(regions.find((region) => region.code === code) ?? { name: code }),
    asOf: clocks().asOf ?? targets[0]?.assessment.asOf ?? today(),
    source: sourcesOf(
      observations,
      targets.map(({ citation }) => citation),
    ),
  });
  return { ...view, series: view.series.filter(({ points }) => points.length > 0), lines: [] };
}
