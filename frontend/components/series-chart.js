import { html, render } from '../lib/html.js';
import { drawing } from '../lib/drawing.js';
import { join, t } from '../lib/i18n.js';
import { layPoints, pointWords } from './chart-points.js';
import { chartTable } from './chart-table.js';

/** The size of a chart on paper, as print.css expects it. */
const PRINTED = { width: 660, height: 300 };

function alternative({ name, unit, series, targets }) {
  const points = join(series.flatMap(({ points: all }) => all.map(pointWords)));
  return t('chart.alt', { name, unit, points, targets: join(targets.map(({ label }) => label)) });
}

const key = (view) =>
  html`<ul class="key">
    <li>${view.valueAxis ?? t('chart.unit')} <span>(${view.unit})</span></li>
    ${view.series.map(({ label }, index) => html`<li><span class="swatch swatch-${index % 4}"></span>${label}</li>`)}
    ${view.targets.map(({ label }) => html`<li><span class="swatch swatch-target"></span>${label}</li>`)}
    ${
      view.series.some(({ points }) => points.some(({ corrected }) => corrected)) &&
      html`<li><span class="swatch swatch-corrected"></span>${t('chart.corrected')}</li>`
    }
    ${
      view.pace &&
      html`<li><span class="swatch swatch-pace"></span>${view.pace.label}</li>
        <li><span class="swatch swatch-on-track"></span>${view.pace.bands[0]}</li>
        <li><span class="swatch swatch-behind"></span>${view.pace.bands[1]}</li>`
    }
  </ul>`;

/** Sources that are named below a chart; its data table names all. */
const NAMED = 4;

export function sourcesOf(observations, citations = []) {
  const printedIn = [...citations, ...observations.flatMap(({ citations: all }) => all)].map(({ number }) => number);
  // A report is printed nowhere: its submission is its source.
  const reported = observations
    .filter(({ citations: all }) => all.length === 0)
    .map(({ reportedBy, submission, evidenceLevel }) =>
      t('chart.reported', { unit: reportedBy, submission, level: t(`evidenceLevel.${evidenceLevel}`) }),
    );
  const numbers = [...new Set([...printedIn, ...reported])];
  const left = numbers.length - NAMED;
  const named = left > 1 ? [...numbers.slice(0, NAMED), t('chart.moreSources', { count: left })] : numbers;
  return t('chart.source', { sources: named.join('、') });
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
    ${chartTable(view)}
  </figure>`;
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
