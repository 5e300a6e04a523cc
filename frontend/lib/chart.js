/** The only module that touches Chart.js; lib/drawing.js fetches both. */
import { palette } from './chart-colours.js';
import { marks } from './chart-marks.js';
import { ticksOf, tickWords } from './chart-ticks.js';
import { dayNumber } from './period.js';

/** Points of which each can no longer be as large as a few. */
const MANY = 12;
const SYMBOLS = ['circle', 'rectRot', 'rect', 'triangle'];

function observed({ label, points, stepped }, index, colours) {
  const colour = colours.series[index % colours.series.length];
  return {
    label,
    data: points.map(({ date, value }) => ({ x: dayNumber(date), y: value })),
    showLine: points.length > 1,
    stepped: points.length > 1 && stepped,
    // Where nothing was reported for longer than usual the line breaks.
    segment: { borderColor: ({ p1DataIndex }) => (points[p1DataIndex].parted ? 'transparent' : undefined) },
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2,
    pointRadius: points.length > MANY ? 4 : 6,
    pointHoverRadius: 8,
    pointStyle: SYMBOLS[index % SYMBOLS.length],
    order: 1,
  };
}

/** A target as a dashed line from the start of its plan to its due date; a band is filled up to its other end. */
function promised({ label, from, to, low, high }, colours) {
  const line = (value, more) => ({
    label,
    data: [
      { x: dayNumber(from), y: value },
      { x: dayNumber(to), y: value },
    ],
    borderColor: colours.target,
    backgroundColor: `${colours.target}33`,
    borderDash: [7, 5],
    borderWidth: 2,
    pointRadius: 0,
    pointHitRadius: 0,
    order: 2,
    ...more,
  });
  const ends = [low, high].filter((value) => value !== null && value !== undefined);
  return [...new Set(ends)].map((value, index) => line(value, index ? { fill: '-1', borderWidth: 1 } : {}));
}

/** The pace line and its bands; what lies below the axis is cut by it. */
function paced({ points }, colours) {
  const along = (value, more) => ({
    data: points.map((point) => ({ x: dayNumber(point.on), y: point[value] })),
    borderWidth: 0,
    pointRadius: 0,
    pointHitRadius: 0,
    order: 3,
    ...more,
  });
  return [
    along('value', { borderColor: colours.soft, borderWidth: 1.5, borderDash: [2, 3] }),
    along('onTrackValue', { fill: '-1', backgroundColor: `${colours.onTrack}26` }),
    along('behindValue', { fill: '-1', backgroundColor: `${colours.behind}26` }),
  ];
}

/** Bands that reach below zero do not lower the axis where nothing else does. */
function floor({ pace, series, targets }) {
  const numbers = [
    ...series.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high])),
    ...targets.flatMap(({ low, high }) => [low, high]),
    ...(pace?.points.map(({ value }) => value) ?? []),
  ].filter((number) => number !== null && number !== undefined);
  return pace && numbers.every((number) => number >= 0) ? { min: 0 } : {};
}

/**
 * view: {series: [{label, points: [{date, value, low, high, open, label}]}], targets: [{label, from, to, low, high}],
 *        lines: [{date, label}]}. Returns the chart; `fixed` draws once at a given pixel ratio.
 */
export function draw(canvas, view, { colours = palette(), fixed = null } = {}) {
  const points = view.series.flatMap(({ points: all }, series) => all.map((point) => ({ ...point, series })));
  const dates = [
    ...points.map(({ date }) => date),
    ...view.targets.flatMap(({ from, to }) => [from, to]),
    ...view.lines.map(({ date }) => date),
  ]
    .sort()
    .map(dayNumber);
  const [first, last] = [dates[0], dates.at(-1)];
  const air = Math.max(20, (last - first) * 0.04);
  const font = { family: colours.font, size: 13 };
  return new globalThis.Chart(canvas, {
    type: 'line',
    data: {
      datasets: [
        ...view.series.map((series, index) => observed(series, index, colours)),
        ...view.targets.flatMap((target) => promised(target, colours)),
        ...(view.pace ? paced(view.pace, colours) : []),
      ],
    },
    options: {
      animation: false,
      responsive: !fixed,
      maintainAspectRatio: false,
      ...(fixed && { devicePixelRatio: fixed }),
      color: colours.ink,
      font,
      layout: { padding: { top: 8, right: 12 } },
      scales: {
        x: {
          type: 'linear',
          min: first - air,
          max: last + air,
          grid: { display: false },
          border: { color: colours.soft },
          afterBuildTicks: (axis) => {
            axis.ticks = ticksOf(first, last);
          },
          ticks: { color: colours.soft, font, callback: tickWords, maxRotation: 0 },
        },
        y: {
          beginAtZero: true,
          ...floor(view),
          grace: '18%',
          grid: { color: colours.grid },
          border: { display: false },
          ticks: { color: colours.soft, font, maxTicksLimit: 6 },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: { enabled: false },
        marks: {
          lines: view.lines,
          colours,
          labels: fixed ? points : [],
          intervals: points.filter(({ open, low, high }) => open || low !== high),
          corrected: points.filter(({ corrected }) => corrected),
          milestones: view.pace?.points.slice(1, -1) ?? [],
        },
      },
    },
    plugins: [marks],
  });
}
