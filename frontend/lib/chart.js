/** The only module that touches Chart.js; lib/drawing.js fetches both. */
import { palette } from './chart-colours.js';
import { marks } from './chart-marks.js';
import { dayNumber, dayOf } from './period.js';

const SYMBOLS = ['circle', 'rectRot', 'rect', 'triangle'];

function observed({ label, points }, index, colours) {
  const colour = colours.series[index % colours.series.length];
  return {
    label,
    data: points.map(({ date, value }) => ({ x: dayNumber(date), y: value })),
    showLine: points.length > 1,
    stepped: false,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2,
    pointRadius: 6,
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
            axis.ticks = yearTicks(first, last);
          },
          ticks: { color: colours.soft, font, callback: (day) => dayOf(day).slice(0, 4), maxRotation: 0 },
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
        },
      },
    },
    plugins: [marks],
  });
}

function yearTicks(first, last) {
  const years = [];
  for (let year = Number(dayOf(first).slice(0, 4)); year <= Number(dayOf(last).slice(0, 4)) + 1; year += 1)
    years.push({ value: dayNumber(`${year}-01-01`) });
  const inside = years.filter(({ value }) => value >= first - 20 && value <= last + 20);
  return inside.length > 0 ? inside : [{ value: first }];
}
