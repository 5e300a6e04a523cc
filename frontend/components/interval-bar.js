import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';

const WIDTH = 320;
const HEIGHT = 26;

/** Both ends of what is drawn, with room at either side. */
function scale(intervals) {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = (high - low || Math.abs(high) || 1) * 0.25;
  return (value, otherwise) =>
    value === null ? otherwise : ((value - low + room) / (high - low + 2 * room)) * (WIDTH - 8) + 4;
}

const bar = ({ low, high }, x, y, kind) =>
  html`<rect
    class="${kind}"
    x="${x(low, 0)}"
    y="${y}"
    width="${Math.max(3, x(high, WIDTH) - x(low, 0))}"
    height="8"
  ></rect>`;

/** A derived value as the interval it is, beside what it must meet; an open end runs off the edge. */
export function intervalBar({ result, against }) {
  if (!result) return null;
  const to = against?.value;
  const x = scale(to ? [result, to] : [result]);
  const words = to ? t('finding.bars', { result: result.text, to: to.text }) : result.text;
  return html`<svg
    class="interval"
    role="img"
    aria-label="${words}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
  >
    ${bar(result, x, 2, 'bar-derived')}${to && bar(to, x, 15, 'bar-against')}
  </svg>`;
}
