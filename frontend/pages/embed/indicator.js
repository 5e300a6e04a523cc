import { html, render } from '../../lib/html.js';
import { clocks, link, read } from '../../lib/address.js';
import { t } from '../../lib/i18n.js';
import { bringToLife, seriesChart } from '../../components/series-chart.js';
import { emptyNote } from '../../components/states.js';
import { ask as askIndicator } from '../indicator/question.js';
import { viewOf } from '../indicator/view.js';

export const ask = () => askIndicator(read().indicator);

export function show(place, answer) {
  const view = viewOf(answer);
  const drawn = view.series.length > 0;
  render(
    place,
    html`<h1 class="visually-hidden">${view.name}</h1>
      ${
        drawn
          ? seriesChart(view)
          : html`<p class="embed-title"><b>${view.name}</b></p>
              ${emptyNote(t('indicator.noSeries'), t('indicator.noSeriesText'))}
              <p class="source">${view.source} · ${t('chart.asOf', view)}</p>`
      }`,
  );
  if (drawn) bringToLife(place.querySelector('figure'), view);
  return { name: view.name, page: link('/indicator.html', { code: answer.indicator.code, ...clocks() }) };
}
