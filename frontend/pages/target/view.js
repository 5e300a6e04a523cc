import { named, t } from '../../lib/i18n.js';
import { pointsOf } from '../../components/chart-points.js';
import { sourcesOf } from '../../components/series-chart.js';

/** The pace line with its bands, as the service draws it too. */
const paceOf = ({ points, onTrack, behind }) => ({
  points,
  label: t('chart.pace'),
  bands: [t('chart.paceOnTrack', { points: onTrack }), t('chart.paceBehind', { points: behind })],
});

/**
 * What the chart shows: the target as a line from the start of its plan to its due date, or to the as-of date where it
 * has none.
 */
export function viewOf({ target, plan, regions }) {
  const { assessment } = target;
  const regionName = (code) => named(regions.find((region) => region.code === code) ?? { name: code });
  const series = [{ label: regionName(target.region), points: pointsOf(target.series, target.tolerance) }];
  const from = plan?.startsOn ?? series[0].points[0]?.date;
  const { low, high, asPrinted } = target.figure;
  const due = target.dueOn ? [{ date: target.dueOn, label: t('chart.due') }] : [];
  return {
    name: named(target),
    unit: target.figure.unit,
    series,
    observations: target.series,
    regionName,
    asOf: assessment.asOf,
    targets: [
      { label: t('chart.target', { figure: asPrinted }), from, to: target.dueOn ?? assessment.asOf, low, high },
    ],
    pace: assessment.pace && paceOf(assessment.pace),
    lines: [...due, { date: assessment.asOf, label: t('chart.asOfLine') }],
    source: sourcesOf(target.series, [target.citation]),
  };
}
