import { html } from '../lib/html.js';
import { dayNumber } from '../lib/period.js';

const WIDTH = 96;
const HEIGHT = 26;

/** The last values as a line on a true time scale, with the target's limit; nothing where there is no course to see. */
export function sparkline({ trend, figure, assessment }) {
  if (!trend || trend.length < 2) return null;
  const goal = figure.low ?? figure.high;
  const values = trend.map(({ value }) => value);
  const [low, high] = [Math.min(...values, goal), Math.max(...values, goal)];
  const days = trend.map(({ on }) => dayNumber(on));
  const [first, last] = [days[0], days.at(-1)];
  const x = (day) => (last === first ? WIDTH : 2 + ((WIDTH - 6) * (day - first)) / (last - first)).toFixed(1);
  const y = (value) => (high === low ? HEIGHT / 2 : 3 + ((HEIGHT - 6) * (high - value)) / (high - low)).toFixed(1);
  const line = trend.map(({ value }, index) => `${x(days[index])},${y(value)}`).join(' ');
  return html`<svg
    class="sparkline status-${assessment.status}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
    aria-hidden="true"
    focusable="false"
  >
    <path class="limit" d="M0 ${y(goal)}H${WIDTH}" />
    <polyline points="${line}" />
    <circle cx="${x(last)}" cy="${y(values.at(-1))}" r="2.4" />
  </svg>`;
}
