import { html } from '../../lib/html.js';
import { link, read } from '../../lib/address.js';
import { clockTime } from '../../lib/period.js';
import { word } from '../../lib/reporting.js';
import { unitName, unitWords } from '../../lib/unit-names.js';
import { dataTable } from '../../components/data-table.js';
import { filterForm } from '../../components/filter-form.js';
import { stateOf } from './state.js';

const STATES = ['submitted', 'returned', 'draft', 'approved', 'withdrawn'];
const columns = [
  { head: word('id'), cell: (item) => html`<a href="/review.html?id=${item.id}">${item.id}</a>` },
  { head: word('unit'), cell: (item) => unitWords(unitName(item.unit)) },
  { head: word('month'), cell: (item) => item.month },
  { head: word('state'), cell: stateOf },
  { head: word('review.counts'), cell: ({ waiting, returned, approved }) => `${waiting} / ${returned} / ${approved}` },
  { head: word('who'), cell: (item) => item.submittedBy ?? item.createdBy },
  { head: word('when'), cell: (item) => clockTime(item.submittedAt ?? item.createdAt) },
];

const distinct = (items, member) => [...new Set(items.map((item) => item[member]))].sort();

/** By unit, month and state; the address holds them. */
export function submissionFilter(submissions, extra = []) {
  const values = read();
  return filterForm({
    label: word('review.filter'),
    search: null,
    values,
    selects: [
      {
        name: 'unit',
        label: word('unit'),
        options: distinct(submissions, 'unit').map((unit) => [unit, unitName(unit)]),
      },
      { name: 'month', label: word('month'), options: distinct(submissions, 'month').map((month) => [month, month]) },
      ...extra,
    ],
  });
}

export const isWanted =
  ({ unit, month, state }) =>
  (item) =>
    (!unit || item.unit === unit) && (!month || item.month === month) && (!state || item.state === state);

/** Every submission that one may see. */
export function allSubmissions(submissions, reviews) {
  const state = {
    name: 'state',
    label: word('state'),
    options: STATES.map((each) => [each, word(`state.${each}`)]),
  };
  const items = submissions.filter(isWanted(read()));
  return html`<h1>${word('review.title')}</h1>
    <p class="lead">${word('review.lead')}</p>
    ${
      reviews &&
      html`<p>
        <a class="button" href="${link('/review.html', { show: 'waiting' })}">${word('review.waiting')}</a>
      </p>`
    }
    ${submissionFilter(submissions, [state])}
    ${
      items.length
        ? dataTable({ caption: word('review.title'), hideCaption: true, items, columns })
        : html`<p>${word('review.empty')}</p>`
    }`;
}
