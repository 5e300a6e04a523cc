import { html, render } from '../lib/html.js';
import { figureWords } from '../lib/figure.js';
import { t } from '../lib/i18n.js';
import { printPeriod } from '../lib/period.js';
import { openCitations } from './citation.js';
import { sourceLines } from './evidence-level.js';

export const pointWords = ({ observation }) =>
  t('chart.point', { period: printPeriod(observation.period), value: observation.figure.asPrinted });

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const SIDES = [
  '',
  'leftward',
  'upward',
  'upward-left',
  'downward',
  'downward-left',
  'upward-left high',
  'downward-left low',
];
const GRIP = 7;

/**
 * Puts each label beside its point where it covers neither another label nor any point; the last of a series always has
 * its words, others wait until they are hovered or focused.
 */
function makeRoom(buttons, lasts, place) {
  const frame = place.parentElement.getBoundingClientRect();
  const centres = buttons.map((button) => button.getBoundingClientRect());
  const taken = centres.map(({ left, right, top, bottom }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return { left: x - GRIP, right: x + GRIP, top: y - GRIP, bottom: y + GRIP };
  });
  const fits = (label) => {
    const box = label.getBoundingClientRect();
    return box.left >= frame.left && box.right <= frame.right && !taken.some((other) => overlap(box, other));
  };
  const order = [...buttons.keys()].sort((a, b) => lasts.has(b) - lasts.has(a) || b - a);
  for (const index of order) {
    const label = buttons[index].firstElementChild;
    const side = SIDES.find((each) => {
      label.className = `point-label ${each}`;
      return fits(label);
    });
    if (side === undefined) label.className = `point-label ${lasts.has(index) ? 'upward-left' : 'crowded'}`;
    if (side !== undefined || lasts.has(index)) taken.push(label.getBoundingClientRect());
  }
}

/** Lays a real button over every point, so that points can be reached, read and opened with the keyboard. */
export function layPoints(chart, place, view) {
  const buttons = view.series.flatMap(({ label, points }, dataset) =>
    points.map((point, index) => {
      const { x, y } = chart.getDatasetMeta(dataset).data[index];
      const button = document.createElement('button');
      const words = t('chart.openPoint', {
        region: label,
        period: printPeriod(point.observation.period),
        value: point.observation.figure.asPrinted,
      });
      button.type = 'button';
      button.setAttribute('aria-label', words);
      button.style.left = `${x}px`;
      button.style.top = `${y}px`;
      render(
        button,
        html`<span class="point-label"
          >${figureWords(point.observation.figure)} <small>${printPeriod(point.observation.period)}</small></span
        >`,
      );
      button.addEventListener('click', () =>
        openCitations(pointWords(point), point.observation, sourceLines(point.observation)),
      );
      return button;
    }),
  );
  place.replaceChildren(...buttons);
  let last = -1;
  const lasts = new Set(view.series.map(({ points }) => (last += points.length)));
  makeRoom(buttons, lasts, place);
}
