import { html, render } from '../../lib/html.js';
import { named } from '../../lib/i18n.js';
import { word } from '../../lib/reporting.js';
import { dataTable } from '../../components/data-table.js';
import { statusBadge } from '../../components/status-badge.js';

const COMPARATORS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx'];

const value = (figure) => html`<span lang="zh-CN">${figure.asPrinted}</span>`;
const labelled = (item, name) =>
  html`name="${name}" data-target="${item.target}" aria-label="${named(item)} ${word(name)}"`;
const input = (item, name, given) =>
  html`<input
    class="field"
    ${labelled(item, name)}
    value="${given}"
    ${name === 'value' && html` inputmode="decimal"`}
  />`;
const words = (item, name, given) =>
  html`<textarea class="field" ${labelled(item, name)} rows="1" maxlength="1000">${given}</textarea>`;
const comparator = (item, given = 'eq') =>
  html`<select class="field" ${labelled(item, 'comparator')}>
    ${COMPARATORS.map(
      (code) =>
        html`<option value="${code}" ${code === given && html` selected`}>${word(`comparator.${code}`)}</option>`,
    )}
  </select>`;

const written = (item) => item.reported?.row;
/** What the fields start with: a draft or a returned row; what waits or is approved stays as it is. */
const draft = (item) => (['draft', 'returned'].includes(written(item)?.state) ? written(item) : {});

const target = (item) =>
  html`<span>${named(item)}</span>
    <small class="beneath"
      >${word('promised')}
      ${value(item.promised)}${
        item.last && html` · ${word('last')} ${value(item.last.figure)} (${item.last.period})`
      }</small
    >`;

const task = (item) => {
  const row = written(item);
  return html`${statusBadge(item.status)}<br /><small
      >${row ? word(`state.${row.state}`) : named(item, 'dueText')}</small
    >${row?.returnReason && row.state === 'returned' && html`<p class="finding warning">⚠ ${row.returnReason}</p>`}`;
};

const copied = (item, from) =>
  from &&
  html`<label class="finding warning"
    ><input type="checkbox" data-confirm="${item.target}" data-from="${from}" />
    ${word('reporting.copied', { period: from })}</label
  >`;

const fields = (item, { figure: given } = {}) =>
  html`<span class="figure-fields"
      >${comparator(item, given?.comparator)}${input(item, 'value', given?.low ?? given?.high ?? '')}<span lang="zh-CN"
        >${item.unit}</span
      ></span
    ><span data-copied="${item.target}">${copied(item, draft(item).copiedFrom)}</span>`;

/** Takes the last known values into empty fields, marked until somebody confirms each. Answers how many. */
export function copyLast(place, items) {
  const given = items.filter(
    (item) => item.last && COMPARATORS.includes(item.last.figure.comparator) && !written(item),
  );
  const filled = given.filter((item) => {
    const field = (name) => place.querySelector(`[name=${name}][data-target="${item.target}"]`);
    if (field('value').value) return false;
    field('value').value = item.last.figure.low ?? item.last.figure.high;
    field('comparator').value = item.last.figure.comparator;
    render(place.querySelector(`[data-copied="${item.target}"]`), copied(item, item.last.period));
    return true;
  });
  return filled.length;
}

/** Who writes another value stands behind it. */
export function forgetCopied(place, { name, dataset }) {
  if (name === 'value') render(place.querySelector(`[data-copied="${dataset.target}"]`), '');
}

/** What waits is a reviewer's to decide; what is approved may be corrected. */
const figure = (item) => {
  const row = written(item);
  if (row?.state === 'submitted') return html`${value(row.figure)} <small>${word('reporting.waits')}</small>`;
  if (row?.state !== 'approved') return fields(item, draft(item));
  return html`${value(row.figure)}
    <details>
      <summary>${word('reporting.correct')}</summary>
      ${fields(item)}
    </details>`;
};

const unlessWaiting = (cell) => (item) => (written(item)?.state === 'submitted' ? '' : cell(item));
const columns = [
  { head: word('target'), cell: target },
  { head: word('task'), cell: task },
  { head: word('value'), cell: figure },
  {
    head: word('period'),
    cell: unlessWaiting((item) => input(item, 'period', draft(item).period ?? item.period)),
  },
  { head: word('evidence'), cell: unlessWaiting((item) => words(item, 'evidence', draft(item).evidence ?? '')) },
  { head: word('remark'), cell: unlessWaiting((item) => words(item, 'remark', draft(item).remark ?? '')) },
];

const anchor = (item) => item.target;

/** A row a target, with fields for what is known of the month. */
export const worklistForm = ({ deadline, items }) =>
  html`<p>${word('reporting.deadline', { day: deadline })}</p>
    <div class="rows">
      ${dataTable({ caption: word('reporting.title'), hideCaption: true, items, columns, anchor })}
    </div>
    <p class="actions">
      <button type="button" class="button" data-copy>${word('reporting.copy')}</button>
      <button type="button" class="button" data-save="draft">${word('reporting.save')}</button>
      <button type="button" class="button primary" data-save="submit">${word('reporting.submit')}</button>
    </p>`;

/** The rows that were given a value. */
export function filledIn(place) {
  const rows = new Map();
  for (const field of place.querySelectorAll('[data-target]')) {
    rows.set(field.dataset.target, {
      ...rows.get(field.dataset.target),
      target: field.dataset.target,
      [field.name]: field.value.trim() || null,
    });
  }
  return [...rows.values()]
    .filter((row) => row.value !== null)
    .map((row) => {
      const copy = place.querySelector(`[data-confirm="${row.target}"]:not(:checked)`);
      return { ...row, value: Number(row.value.replace(/[,，]/g, '')), copiedFrom: copy?.dataset.from ?? null };
    });
}
