import { clocks } from '../../lib/address.js';
import { named, t } from '../../lib/i18n.js';
import { periodEnd, today } from '../../lib/period.js';
import { pointsOf } from '../../components/chart-points.js';
import { sourcesOf } from '../../components/series-chart.js';

/** What the chart shows: the series of every region, and the targets set for the indicator. */
export function viewOf({ indicator, observations, targets, regions, plans }) {
  const regionName = (code) => named(regions.find((region) => region.code === code) ?? { name: code });
  const codes = [...new Set(observations.map(({ region }) => region))].sort();
  const series = codes
    .map((code) => ({
      label: regionName(code),
      points: pointsOf(observations.filter(({ region }) => region === code)),
    }))
    .filter(({ points }) => points.length > 0);
  const lines = targets
    .filter(({ dueOn, figure }) => dueOn && (figure.low ?? figure.high) !== null)
    .map((target) => ({
      label: `${regionName(target.region)} ${t('chart.target', { figure: target.figure.asPrinted })}`,
      to: target.dueOn,
      low: target.figure.low,
      high: target.figure.high,
      from: plans.find(({ id }) => id === target.plan)?.startsOn ?? periodEnd(observations[0]?.period ?? target.dueOn),
    }));
  return {
    name: named(indicator),
    unit: indicator.unit,
    observations,
    series,
    regionName,
    targets: lines,
    lines: [],
    asOf: clocks().asOf ?? targets[0]?.assessment.asOf ?? today(),
    source: sourcesOf(
      observations,
      targets.map(({ citation }) => citation),
    ),
  };
}
