/** The only module that touches Chart.js, which the page loads as a classic script from the webjar. */
import { dayNumber, dayOf } from './period.js';

const { Chart } = globalThis;

export const available = () => Boolean(Chart);

const css = (name, from) => getComputedStyle(from).getPropertyValue(name).trim();

/** The colours a chart uses, read from the style sheet. */
export function palette() {
  const from = document.documentElement;
  const names = { ink: '--ink', soft: '--ink-soft', grid: '--chart-grid', paper: '--paper', target: '--status-unreported', font: '--sans' };
  const series = ['--status-achieved', '--status-on-track', '--status-inconclusive', '--status-far-behind'].map((name) => css(name, from));
  return { ...Object.fromEntries(Object.entries(names).map(([key, name]) => [key, css(name, from)])), series };
}

/** The light colours, whatever theme the page is in: paper is white. */
export function lightPalette() {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = 'light';
  const colours = palette();
  root.dataset.theme = theme;
  return colours;
}

const SYMBOLS = ['circle', 'rectRot', 'rect', 'triangle'];

function observed({ label, points }, index, colours) {
  const colour = colours.series[index % colours.series.length];
  return { label, data: points.map(({ date, value }) => ({ x: dayNumber(date), y: value })), showLine: points.length > 1, stepped: false,
    borderColor: colour, backgroundColor: colour, borderWidth: 2, pointRadius: 6, pointHoverRadius: 8, pointStyle: SYMBOLS[index % SYMBOLS.length], order: 1 };
}

/** A target as a dashed line from the start of its plan to its due date; a band is filled up to its other end. */
function promised({ label, from, to, low, high }, colours) {
  const line = (value, more) => ({ label, data: [{ x: dayNumber(from), y: value }, { x: dayNumber(to), y: value }], borderColor: colours.target,
    backgroundColor: `${colours.target}33`, borderDash: [7, 5], borderWidth: 2, pointRadius: 0, pointHitRadius: 0, order: 2, ...more });
  const ends = [low, high].filter((value) => value !== null && value !== undefined);
  return [...new Set(ends)].map((value, index) => line(value, index ? { fill: '-1', borderWidth: 1 } : {}));
}

/** Intervals as whiskers, an open end as an arrow, labels where no button carries them, and lines at the dates that matter. */
const marks = { id: 'marks', afterDatasetsDraw(chart, _, { intervals, labels, lines, colours }) {
  const { ctx, chartArea: area, scales: { x, y } } = chart;
  ctx.save();
  for (const { date, low, high, open, series } of intervals) {
    const [at, from, to] = [x.getPixelForValue(dayNumber(date)), y.getPixelForValue(low), open ? y.getPixelForValue(low) - 34 : y.getPixelForValue(high)];
    ctx.strokeStyle = colours.series[series % colours.series.length];
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.moveTo(at, from);
    ctx.lineTo(at, to);
    ctx.moveTo(at - 5, to + (open ? 7 : 0));
    if (open) ctx.lineTo(at, to);
    ctx.lineTo(at + 5, to + (open ? 7 : 0));
    ctx.stroke();
  }
  ctx.fillStyle = colours.ink;
  ctx.font = `700 14px ${colours.font}`;
  for (const { date, value, label } of labels) {
    const at = x.getPixelForValue(dayNumber(date));
    ctx.textAlign = at > area.left + area.width * 0.7 ? 'right' : 'left';
    ctx.fillText(label, at + (ctx.textAlign === 'left' ? 12 : -12), y.getPixelForValue(value) - 6);
  }
  ctx.font = `13px ${colours.font}`;
  ctx.fillStyle = ctx.strokeStyle = colours.soft;
  ctx.lineWidth = 1;
  lines.forEach(({ date, label }, row) => {
    const at = Math.round(x.getPixelForValue(dayNumber(date))) + 0.5;
    ctx.setLineDash([2, 3]);
    ctx.beginPath();
    ctx.moveTo(at, area.top);
    ctx.lineTo(at, area.bottom);
    ctx.stroke();
    ctx.textAlign = 'right';
    ctx.fillText(`${label} ${date}`, at - 5, area.bottom - 8 - 18 * row);
  });
  ctx.restore();
} };

/**
 * view: {series: [{label, points: [{date, value, low, high, open, label}]}], targets: [{label, from, to, low, high}],
 *        lines: [{date, label}]}. Returns the chart; `fixed` draws once at a given pixel ratio.
 */
export function draw(canvas, view, { colours = palette(), fixed = null } = {}) {
  const points = view.series.flatMap(({ points: all }, series) => all.map((point) => ({ ...point, series })));
  const dates = [...points.map(({ date }) => date), ...view.targets.flatMap(({ from, to }) => [from, to]), ...view.lines.map(({ date }) => date)].sort().map(dayNumber);
  const [first, last] = [dates[0], dates.at(-1)];
  const air = Math.max(20, (last - first) * 0.04);
  const font = { family: colours.font, size: 13 };
  return new Chart(canvas, {
    type: 'line',
    data: { datasets: [...view.series.map((series, index) => observed(series, index, colours)), ...view.targets.flatMap((target) => promised(target, colours))] },
    options: {
      animation: false, responsive: !fixed, maintainAspectRatio: false, ...(fixed && { devicePixelRatio: fixed }), color: colours.ink, font,
      layout: { padding: { top: 8, right: 12 } },
      scales: {
        x: { type: 'linear', min: first - air, max: last + air, grid: { display: false }, border: { color: colours.soft },
          afterBuildTicks: (axis) => { axis.ticks = yearTicks(first, last); },
          ticks: { color: colours.soft, font, callback: (day) => dayOf(day).slice(0, 4), maxRotation: 0 } },
        y: { beginAtZero: true, grace: '18%', grid: { color: colours.grid }, border: { display: false }, ticks: { color: colours.soft, font, maxTicksLimit: 6 } },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false }, marks: { lines: view.lines, colours, labels: fixed ? points : [], intervals: points.filter(({ open, low, high }) => open || low !== high) } },
    },
    plugins: [marks],
  });
}

function yearTicks(first, last) {
  const years = [];
  for (let year = Number(dayOf(first).slice(0, 4)); year <= Number(dayOf(last).slice(0, 4)) + 1; year += 1) years.push({ value: dayNumber(`${year}-01-01`) });
  const inside = years.filter(({ value }) => value >= first - 20 && value <= last + 20);
  return inside.length > 0 ? inside : [{ value: first }];
}
