import { html } from '../lib/html.js';
import { occurring, owed, statusName } from '../lib/status.js';
import { t } from '../lib/i18n.js';
import { unitName, unitWords } from '../lib/unit-names.js';
import { statusBar } from './status-bar.js';
import { statusIcon } from './status-badge.js';

/** "57 项目标：2 项已完成，55 项逾期未报". */
export function sentence({ total, byStatus }) {
  const parts = occurring(byStatus).map(([status, count]) => t('headline.part', { count, status: statusName(status) }));
  return total === 0
    ? t('headline.none')
    : t('headline.sentence', { total, parts: parts.join(t('headline.separator')) });
}

function sentenceMarkup({ total, byStatus }) {
  const parts = occurring(byStatus).map(
    ([status, count], index) =>
      html`${index > 0 && t('headline.separator')}<span class="part status-${status}"
          ><span class="number">${count}</span>${t('headline.partWords', { count, status: statusName(status) })}</span
        >`,
  );
  return html`<span class="part"
      ><span class="number">${total}</span>${t('headline.targetWords', { count: total })}</span
    >${t('headline.colon')}${parts}`;
}

const legend = (byStatus, chosen) =>
  html`<ul class="legend" aria-label="${t('headline.legend')}">
    ${occurring(byStatus).map(
      ([status, count]) =>
        html`<li>
          <button
            type="button"
            class="chip status-${status}"
            data-filter="status"
            data-value="${status}"
            aria-pressed="${String(chosen === status)}"
          >
            ${statusIcon(status)}<span>${statusName(status)}</span> <b>${count}</b>
          </button>
        </li>`,
    )}
  </ul>`;

/** Who owes the reports, most first; a unit's name filters the table. */
function owing({ byResponsible }, unowned) {
  const units = byResponsible
    .filter((group) => owed(group.byStatus) > 0 && group.unit)
    .sort((a, b) => owed(b.byStatus) - owed(a.byStatus))
    .slice(0, 3);
  if (units.length === 0) return null;
  const names = units.map(
    (group) =>
      html`<button type="button" class="textlink" data-filter="responsible" data-value="${group.unit}">
        ${unitWords(unitName(group.unit))} ${t('headline.owes', { count: owed(group.byStatus) })}
      </button>`,
  );
  return html`<p class="owing">
    ${t('headline.owing')}${names.map(
      (name, index) => html`${index > 0 && t('list.separator')}${name}`,
    )}${t('headline.owingEnd')}${unowned > 0 && t('headline.unowned', { count: unowned })}
  </p>`;
}

/** `unowned`: targets past due and unreported for which the plan names no unit. */
export function headline(summary, { unowned, chosen }) {
  if (summary.total === 0)
    return html`<h1 class="verdict">${t('headline.none')}</h1>
      <p class="silence">${t('table.emptyText')}</p>`;
  const statuses = occurring(summary.byStatus).map(([status]) => status);
  const silent = statuses.includes('unreported') ? 'unreported' : statuses.includes('no-data') ? 'no-data' : null;
  return html`<h1 class="verdict">${sentenceMarkup(summary)}</h1>
    ${statusBar({ byStatus: summary.byStatus, total: summary.total, height: 30 })} ${legend(summary.byStatus, chosen)}
    ${silent && html`<p class="silence">${t(`headline.silence.${silent}`)}</p>`}${owing(summary, unowned)}
    <details class="meanings">
      <summary>${t('headline.meanings')}</summary>
      <dl>
        ${statuses.map(
          (status) =>
            html`<div>
              <dt>${statusIcon(status)} ${statusName(status)}</dt>
              <dd>${t(`status.${status}.meaning`)}</dd>
            </div>`,
        )}
      </dl>
    </details>`;
}
