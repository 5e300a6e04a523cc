/** What the page draws, made of the one description from which the service draws its files too. */
import { periodEnd } from '../lib/period.js';
import { t } from '../lib/i18n.js';

const lastDay = (period) => period && periodEnd(period);

/** Points in the words and ends of the description, each with the observation that it shows. */
function seriesOf({ name, shape, points, breaks = [] }, observations) {
  const parted = new Set(breaks.map((index) => points[index]));
  const drawn = points.filter((point) => point.value !== null && observations.has(point.ref?.slice(1)));
  return {
    label: name,
    stepped: shape === 'step',
    points: drawn.map((point) => ({
      observation: observations.get(point.ref.slice(1)),
      date: periodEnd(point.period),
      value: point.value,
      low: point.low ?? 0,
      high: point.high,
      open: point.high === null,
      label: point.label,
      corrected: Boolean(point.corrected),
      parted: parted.has(point),
    })),
  };
}

const paceOf = ({ name, onTrackName, behindName, corners }) => ({
  points: corners.map(({ on, value, onTrack, behind }) => ({
    on,
    value,
    onTrackValue: onTrack,
    behindValue: behind,
  })),
  label: name,
  bands: [onTrackName, behindName],
});

/** `chart`: as the service gives it; `observations`: those of its points; more of the view is the page's own. */
export function viewOfChart({ plot }, { observations, asOf, ...view }) {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const first = plot.periods[0] ?? asOf;
  const due = [...new Set(plot.goals.map((goal) => goal.due).filter(Boolean))];
  return {
    ...view,
    observations,
    asOf,
    unit: plot.unit,
    valueAxis: plot.valueAxis,
    series: plot.series.map((series) => seriesOf(series, byId)),
    targets: plot.goals.map(({ label, low, high, from, due: by }) => ({
      label,
      low,
      high,
      from: lastDay(from ?? first),
      to: lastDay(by) ?? asOf,
    })),
    pace: plot.pace && paceOf(plot.pace),
    lines: [
      ...(due.length === 1 ? [{ date: lastDay(due[0]), label: t('chart.due') }] : []),
      ...(plot.today ? [{ date: lastDay(plot.today), label: t('chart.asOfLine') }] : []),
    ],
  };
}
