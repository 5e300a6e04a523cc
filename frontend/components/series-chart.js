import { html, render } from '../lib/html.js';
import { drawing } from '../lib/drawing.js';
import { condition, printed } from '../lib/figure.js';
import { join, named, t } from '../lib/i18n.js';
import { periodEnd, printPeriod } from '../lib/period.js';
import { openCitations } from './citation.js';
import { sourceLines } from './evidence-level.js';

/** The size of a chart on paper, as print.css expects it. */
const PRINTED = { width: 660, height: 300 };

/** Observations that carry a number, as points; the end of the period is where they stand. */
export const pointsOf = (observations) =>
  observations
    .filter(({ figure }) => figure.low !== null || figure.high !== null)
    .map((observation) => {
      const { low, high, comparator } = observation.figure;
      return {
        observation,
        date: periodEnd(observation.period),
        value: low ?? high,
        low: low ?? 0,
        high,
        open: high === null,
        comparator,
        label: pointWords({ observation }),
      };
    })
    .sort((a, b) => a.date.localeCompare(b.date));

const pointWords = ({ observation }) =>
  t('chart.point', { period: printPeriod(observation.period), value: observation.figure.asPrinted });

function alternative({ name, unit, series, targets }) {
  const points = join(series.flatMap(({ points: all }) => all.map(pointWords)));
  return t('chart.alt', { name, unit, points, targets: join(targets.map(({ label }) => label)) });
}

function dataTable({ name, observations, regionName }) {
  return html`<details class="data">
    <summary>${t('chart.data')}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="${t('chart.data')}">
      <table>
        <caption>
          ${t('chart.caption', { name })}
        </caption>
        <thead>
          <tr>
            ${['region', 'period', 'printed', 'value', 'cited'].map((column) => html`<th scope="col">${t(`chart.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${observations.map(
      (observation) =>
        html`<tr>
          <td>${regionName(observation.region)}</td>
          <th scope="row">${printPeriod(observation.period)}</th>
          <td>${printed(observation.figure.asPrinted)}</td>
          <td>${condition(observation.figure) ?? '—'}</td>
          <td>${sourceLines(observation)}</td>
        </tr>`,
    )}
        </tbody>
      </table>
    </div>
  </details>`;
}

const key = (view) =>
  html`<ul class="key">
    <li>${t('chart.unit')} <span lang="zh-CN">${view.unit}</span></li>
    ${view.series.map(({ label }, index) => html`<li><span class="swatch swatch-${index % 4}"></span>${label}</li>`)}
    ${view.targets.map(({ label }) => html`<li><span class="swatch swatch-target"></span>${label}</li>`)}
  </ul>`;

export function sourcesOf(observations, citations = []) {
  const printedIn = [...citations, ...observations.flatMap(({ citations: all }) => all)].map(({ number }) => number);
  // A report is printed nowhere; the first sentence of its note says whose it is.
  const reported = observations
    .filter(({ citations: all }) => all.length === 0)
    .map((each) => named(each, 'note').split(/[。.]/)[0]);
  const numbers = [...printedIn, ...reported.filter(Boolean)];
  return t('chart.source', { sources: [...new Set(numbers)].join('、') });
}

/** A figure element: title, key, chart with focusable points, source and as-of line, data table. */
export function seriesChart(view) {
  return html`<figure class="series" aria-labelledby="chart-title">
    <figcaption id="chart-title">${view.name}</figcaption>
    ${key(view)}
    <div class="plot">
      <canvas role="img" aria-label="${alternative(view)}"></canvas>
      <div class="points" role="group" aria-label="${t('chart.points')}"></div>
    </div>
    <p class="source">${view.source} · ${t('chart.asOf', { asOf: view.asOf })}</p>
    ${dataTable(view)}
  </figure>`;
}

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
function layPoints(chart, place, view) {
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

/** Draws into the figure once it is in the page, and again when its size or the theme changes. */
export async function bringToLife(figure, view) {
  const plot = figure.querySelector('.plot');
  const pen = await drawing();
  if (!pen) {
    render(plot, html`<p class="muted">${t('chart.unavailable')}</p>`);
    figure.querySelector('details').open = true;
    return;
  }
  let chart = null;
  const redraw = () => {
    chart?.destroy();
    chart = pen.draw(plot.querySelector('canvas'), view);
    layPoints(chart, plot.querySelector('.points'), view);
  };
  redraw();
  const print = () => {
    chart.destroy();
    chart = pen.draw(Object.assign(plot.querySelector('canvas'), PRINTED), view, {
      colours: pen.lightPalette(),
      fixed: 2,
    });
  };
  document.addEventListener('themechange', redraw);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', redraw);
  new ResizeObserver(() => requestAnimationFrame(() => layPoints(chart, plot.querySelector('.points'), view))).observe(
    plot,
  );
}
