import { html } from '../lib/html.js';
import { occurring, statusName } from '../lib/status.js';
import { t } from '../lib/i18n.js';
import { countLink, listAddress } from './count-link.js';
import { statusBar } from './status-bar.js';
import { statusIcon } from './status-badge.js';

/**
 * One table row per group with its own bar, all bars on one scale; each number opens its list.
 * groups: [{value, name, total, byStatus, page?}]; `page`: where the group's name leads instead of filtering.
 */
export function breakdown({ caption, note, column, filter, groups, statuses, chosen }) {
  const longest = Math.max(1, ...groups.map((group) => group.total));
  const heading = (status) =>
    html`<th scope="col" class="count status-${status}">
      ${statusIcon(status)}<span class="visually-hidden">${statusName(status)}</span>
    </th>`;
  const label = (group) =>
    html`<a
      href="${group.page ?? listAddress({ [filter]: group.value, status: null })}"
      ${!group.page && html` data-here`}
      ${chosen === group.value && html` aria-current="true"`}
      >${group.name}</a
    >`;
  const cell = (group, status) =>
    html`<td class="count">
      ${
        group.byStatus[status]
          ? countLink(group.byStatus[status], { [filter]: group.value, status }, statusName(status))
          : html`<span class="muted">0</span>`
      }
    </td>`;
  const row = (group) =>
    html`<tr>
      <th scope="row">${label(group)}</th>
      <td class="bar" aria-hidden="true">${statusBar({ ...group, of: longest })}</td>
      <td class="count total">${countLink(group.total, { [filter]: group.value, status: null })}</td>
      ${statuses.map((status) => cell(group, status))}
    </tr>`;
  return html`<table class="breakdown${statuses.length > 4 && html` many`}">
    <caption>
      ${caption}${note && html`<span class="caption-note">${note}</span>`}
    </caption>
    <thead>
      <tr>
        <th scope="col">${column}</th>
        <td class="bar"></td>
        <th scope="col" class="count">${t('breakdown.total')}</th>
        ${statuses.map(heading)}
      </tr>
    </thead>
    <tbody>
      ${groups.map(row)}
    </tbody>
  </table>`;
}

/** The same shape as a group of the summary, counted from targets the summary has no group for. */
export function count(targets) {
  const byStatus = {};
  for (const { assessment } of targets) byStatus[assessment.status] = (byStatus[assessment.status] ?? 0) + 1;
  return { total: targets.length, byStatus };
}

export const present = (summary) => occurring(summary.byStatus).map(([status]) => status);
