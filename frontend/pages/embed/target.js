import { html, render } from '../../lib/html.js';
import { clocks, link, read } from '../../lib/address.js';
import { named, t } from '../../lib/i18n.js';
import { bringToLife, seriesChart } from '../../components/series-chart.js';
import { stateBadge } from '../../components/status-badge.js';
import { answer, silence } from '../target/details.js';
import { ask as askTarget } from '../target/question.js';
import { viewOf } from '../target/view.js';

export const ask = () => askTarget(read().target);

export function show(place, answered) {
  const { target } = answered;
  const view = viewOf(answered);
  const drawn = view.series[0].points.length > 0;
  render(
    place,
    html`<div class="embed-title">
        <h1>${named(target)}</h1>
        ${stateBadge(target.assessment)}
      </div>
      ${answer(target)}${
        drawn
          ? seriesChart(view)
          : html`${silence(target)}
              <p class="source">${view.source} · ${t('chart.asOf', target.assessment)}</p>`
      }`,
  );
  if (drawn) bringToLife(place.querySelector('figure'), view);
  return { name: named(target), page: link('/target.html', { id: target.id, ...clocks() }) };
}
