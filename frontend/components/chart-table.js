import { html } from '../lib/html.js';
import { condition, printed } from '../lib/figure.js';
import { t } from '../lib/i18n.js';
import { printPeriod } from '../lib/period.js';
import { sourceLines } from './evidence-level.js';

/** What the chart shows, for those who read rather than look. */
export function chartTable({ name, observations, regionName }) {
  return html`<details class="data">
    <summary>${t('chart.data')}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label="${t('chart.data')}">
      <table>
        <caption>
          ${t('chart.caption', { name })}
        </caption>
        <thead>
          <tr>
            ${['region', 'period', 'printed', 'value', 'cited'].map(
              (column) => html`<th scope="col">${t(`chart.${column}`)}</th>`,
            )}
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
