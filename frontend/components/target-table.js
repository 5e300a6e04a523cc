import { html } from '../lib/html.js';
import { clocks, link } from '../lib/address.js';
import { age, percent, figureWords } from '../lib/figure.js';
import { join, named, t } from '../lib/i18n.js';
import { unitNames, unitWords } from '../lib/unit-names.js';
import { printPeriod } from '../lib/period.js';
import { bulletBar } from './bullet-bar.js';
import { listAddress } from './count-link.js';
import { sparkline } from './sparkline.js';
import { stateBadge } from './status-badge.js';

const COLUMNS = ['name', 'target', 'latest', 'progress', 'status', 'owner', 'due', 'age'];
const none = (key) =>
  html`<span class="muted" title="${t(key)}">—<span class="visually-hidden">${t(key)}</span></span>`;
// Rows become cards on a phone, which would cost them their table semantics: hence the roles.
const cell = (column, content, blank) =>
  html`<td role="cell" class="${column}${blank && html` blank`}" data-label="${t(`table.${column}`)}">${content}</td>`;

export const targetLink = (target, when = clocks()) => link('/target.html', { id: target.id, ...when });

const owners = (target) =>
  target.responsible.length ? unitWords(unitNames(target.responsible)) : none('table.noOwner');

function row(target, end, when) {
  const { assessment } = target;
  const { observation } = assessment;
  const progress = html`${bulletBar(assessment, end)}<span class="percent"
      >${percent(assessment.completion) ?? none('bullet.none')}</span
    >`;
  const latest = observation
    ? html`${figureWords((assessment.sum ?? observation).figure)}
        <small>${printPeriod(observation.period)}</small>${sparkline(target)}`
    : none('table.noObservation');
  return html`<tr role="row" data-item>
    <th role="rowheader" scope="row" class="name">
      <a href="${targetLink(target, when)}">${named(target)}</a>${
        target.class !== 'figure' && html` <small class="tag">${t(`class.${target.class}`)}</small>`
      }
    </th>
    ${cell('target', figureWords(target.figure))} ${cell('latest', latest, !observation)}
    ${cell('progress', progress, !assessment.completion)} ${cell('status', stateBadge(assessment))}
    ${cell('owner', owners(target), target.responsible.length === 0)}
    ${cell('due', target.dueOn ?? none('table.noDue'))}
    ${cell('age', age(assessment.ageDays) ?? none('table.noAge'), !observation)}
  </tr>`;
}

const sectionName = (section) =>
  section.id
    ? html`<a href="${link('/section.html', { plan: section.plan, id: section.id, ...clocks() })}"
        >${named(section, 'title')}</a
      >`
    : named(section, 'title');

const units = (responsible) =>
  responsible?.length > 0 &&
  html`<span class="section-units">${t('table.responsible')}${unitWords(unitNames(responsible))}</span>`;

function group({ section, heading: isHeading, targets, flat }, end, when) {
  if (flat)
    return html`<tbody role="rowgroup" class="section">
      ${targets.map((target) => row(target, end, when))}
    </tbody>`;
  if (isHeading) {
    return html`<tbody role="rowgroup" class="${section.parent ? 'chapter minor' : 'chapter'}">
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colspan="8">
          <span class="number">${section.number}</span> ${named(section, 'title')}
        </th>
      </tr>
    </tbody>`;
  }
  const empty = targets.length === 0;
  return html`<tbody role="rowgroup" class="section${empty && html` silent`}">
    <tr role="row" class="section-row">
      <th role="rowheader" scope="rowgroup" colspan="8">
        <span class="number">${section.number}</span>
        <span class="section-title">${sectionName(section)}</span>${units(section.responsible)}${
          empty && html`<span class="section-units">${t('table.noTarget')}</span>`
        }
      </th>
    </tr>
    ${targets.map((target) => row(target, end, when))}
  </tbody>`;
}

/** A column's name orders by it, and once more from the end; `by` is the order as it is, null for the plan's. */
function heading(column, by) {
  const here = by?.column === column;
  const sort = here ? (by.descending ? null : `-${column}`) : column;
  const state = here && (by.descending ? 'descending' : 'ascending');
  return html`<th role="columnheader" scope="col" class="${column}" ${state && html` aria-sort="${state}"`}>
    <a href="${listAddress({ sort })}" data-here data-sort title="${t(sort ? 'table.sort' : 'table.planOrder')}"
      >${t(`table.${column}`)}<span class="arrow" aria-hidden="true">${here && (by.descending ? '↓' : '↑')}</span></a
    >
  </th>`;
}

/** Under no section, in an order of its own. */
export const inOrder = (targets) => [{ targets, flat: true }];

/** groups: [{section, heading?, targets}] in plan order, all bars on one scale that ends at `end` percent. */
export function targetTable({ groups, end, when, caption, by }) {
  return html`<table class="targets" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${COLUMNS.map((column) => heading(column, by))}
      </tr>
    </thead>
    ${groups.map((each) => group(each, end, when))}
  </table>`;
}

export const searchText = (target) =>
  join([
    target.name,
    target.nameEn,
    target.figure.asPrinted,
    target.section,
    unitNames(target.responsible),
  ]).toLowerCase();
