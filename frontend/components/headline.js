import { html } from '../lib/html.js';
import { occurring, owed, statusName } from '../lib/status.js';
import { t } from '../lib/i18n.js';
import { listAddress } from './count-link.js';
import { statusBar } from './status-bar.js';
import { statusIcon } from './status-badge.js';

/** "57 项目标：2 项已完成，55 项逾期未报". */
export function sentence({ total, byStatus }) {
  const parts = occurring(byStatus).map(([status, count]) => t('headline.part', { count, status: statusName(status) }));
  return total === 0
    ? t('headline.none')
    : t('headline.sentence', { total, parts: parts.join(t('headline.separator')) });
}

/** The sentence with each of its numbers as a link; the status that is chosen stands out. */
function sentenceMarkup({ total, byStatus }, chosen) {
  const all = occurring(byStatus);
  const parts = all.map(
    ([status, count], index) =>
      html`<span class="part"
        ><a
          class="status-${status}"
          href="${listAddress({ status })}"
          data-here
          data-count="${count}"
          ${chosen === status && html` aria-current="true"`}
          ><span class="number">${count}</span>${t('headline.partWords', { count, status: statusName(status) })}</a
        >${index < all.length - 1 && t('headline.separator').trimEnd()}</span
      >`,
  );
  return html`<span class="part"
      ><a href="${listAddress({ status: null })}" data-here data-count="${total}"
        ><span class="number">${total}</span>${t('headline.targetWords', { count: total })}</a
      >${t('headline.colon').trimEnd()}</span
    >${parts.map((part) => html`${t('headline.colon').endsWith(' ') ? ' ' : html`<wbr />`}${part}`)}`;
}

/** Who owes the reports, most first. `groups` as the breakdown by unit has them, `unowned` targets without one. */
function owing(groups, unowned) {
  const units = groups
    .filter((group) => owed(group.byStatus) > 0)
    .sort((a, b) => owed(b.byStatus) - owed(a.byStatus))
    .slice(0, 3);
  const of = (count, changes, words) =>
    html`<a href="${listAddress({ ...changes, status: 'unreported' })}" data-here data-count="${count}">${words}</a>`;
  const names = units.map((group) =>
    of(
      owed(group.byStatus),
      { responsible: group.value },
      html`${group.name} ${t('headline.owes', { count: owed(group.byStatus) })}`,
    ),
  );
  const nobody = unowned > 0 && of(unowned, { responsible: 'none' }, t('headline.unowned', { count: unowned }));
  if (names.length === 0 && !unowned) return null;
  return html`<p class="owing">
    ${
      names.length > 0 &&
      html`${t('headline.owing')}${names.map((name, index) => html`${index > 0 && t('list.separator')}${name}`)}${t(
        'headline.owingEnd',
      )}`
    }${nobody}
  </p>`;
}

/** What each colour of the bar is, again with its number. */
const legend = (byStatus, chosen) =>
  html`<ul class="legend" aria-label="${t('headline.legend')}">
    ${occurring(byStatus).map(
      ([status, count]) =>
        html`<li>
          <a
            class="chip status-${status}"
            href="${listAddress({ status })}"
            data-here
            data-count="${count}"
            ${chosen === status && html` aria-current="true"`}
            >${statusIcon(status)}<span>${statusName(status)}</span> <b>${count}</b></a
          >
        </li>`,
    )}
  </ul>`;

const meanings = (statuses) =>
  html`<details class="meanings">
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

/** The page's first words, or the second where it has a name of its own. */
const verdict = (words, name) =>
  name ? html`<p class="verdict beside">${words}</p>` : html`<h1 class="verdict">${words}</h1>`;

/**
 * How many, and of them how many are how far. `counted` follows all filters but that of the status, which is `chosen`;
 * `only`: the filters in words, each a link that takes it away; `name`: of the page.
 */
export function headline(counted, { units = [], unowned = 0, late = 0, chosen, only, name }) {
  const { total, byStatus } = counted;
  if (total === 0 && !only && !name)
    return html`<h1 class="verdict">${t('headline.none')}</h1>
      <p class="silence">${t('table.emptyText')}</p>`;
  const statuses = occurring(byStatus).map(([status]) => status);
  const silent = statuses.includes('unreported') ? 'unreported' : statuses.includes('no-data') ? 'no-data' : null;
  return html`${only} ${name ? html`<h1>${name}</h1>` : null}
  ${verdict(total ? sentenceMarkup(counted, chosen) : t(name ? 'table.noTarget' : 'filter.noneTitle'), name)}
  ${statusBar({ byStatus, total, height: 30, href: (status) => listAddress({ status }) })} ${legend(byStatus, chosen)}
  ${silent && html`<p class="silence">${t(`headline.silence.${silent}`)}</p>`} ${owing(units, unowned)}
  ${
    late > 0 &&
    html`<p>
      <a href="${listAddress({ status: 'late' })}" data-here data-count="${late}">${t('headline.late', { late })}</a>
    </p>`
  }
  ${meanings(statuses)}`;
}
