import { html } from '../lib/html.js';
import { printed } from '../lib/figure.js';
import { t } from '../lib/i18n.js';
import { printPeriod } from '../lib/period.js';
import { evidenceBadge } from './evidence-level.js';

const state = (row) => (row.withdrawn ? 'withdrawn' : row.superseded ? 'superseded' : 'current');
const COLUMNS = ['period', 'revision', 'value', 'knownFrom', 'origin', 'state'];

/** Every revision of every observation, newest first; histories: observations with their `revisions`. */
export function revisions(histories) {
  const rows = histories.flatMap((observation) =>
    [...(observation.revisions ?? [observation])].sort((a, b) => b.revision - a.revision),
  );
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="revisions-title">
    <h2 id="revisions-title">${t('revisions.title')}</h2>
    <p class="muted">${t('revisions.text')}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="revisions-title">
      <table>
        <caption class="visually-hidden">
          ${t('revisions.title')}
        </caption>
        <thead>
          <tr>
            ${COLUMNS.map((column) => html`<th scope="col">${t(`revisions.${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${printPeriod(row.period)}</th>
                <td>${row.revision}</td>
                <td>${printed(row.figure.asPrinted)}</td>
                <td>${row.knownFrom}</td>
                <td>${evidenceBadge(row)}</td>
                <td>${t(`revisions.${state(row)}`)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
