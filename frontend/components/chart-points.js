import { html, render } from '../lib/html.js';
import { printed } from '../lib/figure.js';
import { t } from '../lib/i18n.js';
import { periodEnd, printPeriod } from '../lib/period.js';
import { openCitations } from './citation.js';
import { sourceLines } from './evidence-level.js';

/** 左右 and 近 reach as far as the rules say; whatever else is printed is its own interval. */
function reach({ low, high, comparator, asPrinted }, tolerance) {
  if (comparator !== 'approx' || !tolerance) return { low, high };
  return asPrinted.startsWith('近')
    ? { low: low - Math.abs(low) * tolerance.justUnder, high }
    : { low: low - Math.abs(low) * tolerance.around, high: high + Math.abs(high) * tolerance.around };
}

/** Observations that carry a number, as points; the end of the period is where they stand. */
export const pointsOf = (observations, tolerance) =>
  observations
    .filter(({ figure }) => figure.low !== null || figure.high !== null)
    .map((observation) => {
      const { low, high } = reach(observation.figure, tolerance);
      const { comparator } = observation.figure;
      return {
        observation,
        date: periodEnd(observation.period),
        value: observation.figure.low ?? observation.figure.high,
        low: low ?? 0,
        high,
        open: high === null,
        comparator,
        label: pointWords({ observation }),
      };
    })
    .sort((a, b) => a.date.localeCompare(b.date));

export const pointWords = ({ observation }) =>
  t('chart.point', { period: printPeriod(observation.period), value: observation.figure.asPrinted });

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Puts each label right of its point, else left of it, else hides it until the point is hovered or focused. */
function makeRoom(labels, place) {
  const frame = place.parentElement.getBoundingClientRect();
  const taken = [];
  for (const label of labels) {
    const fits = () => {
      const box = label.getBoundingClientRect();
      return box.left >= frame.left && box.right <= frame.right && !taken.some((other) => overlap(box, other));
    };
    if (!fits()) label.classList.add('leftward');
    if (!fits()) label.classList.add('crowded');
    else taken.push(label.getBoundingClientRect());
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
          >${printed(point.observation.figure.asPrinted)} <small>${printPeriod(point.observation.period)}</small></span
        >`,
      );
      button.addEventListener('click', () =>
        openCitations(pointWords(point), point.observation, sourceLines(point.observation)),
      );
      return button;
    }),
  );
  place.replaceChildren(...buttons);
  makeRoom(
    buttons.map((button) => button.firstElementChild),
    place,
  );
}
