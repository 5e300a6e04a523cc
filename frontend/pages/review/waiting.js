import { html } from '../../lib/html.js';
import { read } from '../../lib/address.js';
import { get, list, send } from '../../lib/api.js';
import { word } from '../../lib/reporting.js';
import { unitName, unitWords } from '../../lib/unit-names.js';
import { dataTable } from '../../components/data-table.js';
import { isWanted, submissionFilter } from './all.js';
import { judging, targetWords } from './row-columns.js';

/** Whose author one is, one does not judge. */
export async function askWaiting(who) {
  const submissions = await list('/submissions', { state: 'submitted', limit: 1000 });
  const whole = await Promise.all(submissions.map(({ id }) => get(`/submissions/${id}`)));
  return whole.filter(
    ({ submittedBy, createdBy, rows }) =>
      ![submittedBy, createdBy, ...rows.flatMap(({ writtenBy }) => writtenBy)].includes(who.name),
  );
}

const CONDITIONS = {
  clean: (row) => row.findings.every(({ severity }) => severity === 'note'),
  changed: (row) => row.sentBefore !== null,
};

const columns = [
  {
    head: word('target'),
    cell: (row) =>
      html`<label
        ><input type="checkbox" value="${row.target}" data-submission="${row.submission.id}" />
        ${targetWords(row)}</label
      >`,
  },
  {
    head: word('unit'),
    cell: ({ submission }) =>
      html`<a href="/review.html?id=${submission.id}">${unitWords(unitName(submission.unit))} ${submission.month}</a>`,
  },
  ...judging,
];

/** Rows of every submission that wait; what is chosen is approved in one go. */
export function waitingRows(submissions) {
  const { condition } = read();
  const rows = submissions
    .filter(isWanted({ ...read(), state: null }))
    .flatMap((submission) =>
      submission.rows.filter(({ state }) => state === 'submitted').map((row) => ({ ...row, submission })),
    )
    .filter(CONDITIONS[condition] ?? (() => true));
  const extra = {
    name: 'condition',
    label: word('seen'),
    options: [
      ['clean', word('review.onlyClean')],
      ['changed', word('review.onlyChanged')],
    ],
  };
  return html`<p class="crumbs"><a href="/review.html">${word('review.back')}</a></p>
    <h1>${word('review.waiting')}</h1>
    <p class="lead">${word('review.waitingLead')}</p>
    ${submissionFilter(submissions, [extra])}
    <div class="said" role="status"></div>
    ${
      rows.length
        ? html`<div class="judging">
              ${dataTable({ caption: word('review.waiting'), hideCaption: true, items: rows, columns })}
            </div>
            <p class="actions">
              <button type="button" class="button primary" data-approve>${word('review.approve')}</button>
            </p>`
        : html`<p>${word('review.nothingWaits')}</p>`
    }`;
}

/** Approves what is chosen, each submission at the revision on the page. */
export async function approveChosen(place, submissions) {
  const chosen = new Map();
  for (const { value, dataset } of place.querySelectorAll('input[type=checkbox]:checked'))
    chosen.set(dataset.submission, [...(chosen.get(dataset.submission) ?? []), value]);
  const parts = [...chosen].map(([id, targets]) => {
    const seen = submissions.find((each) => String(each.id) === id);
    return { submission: seen.id, revision: seen.revision, targets };
  });
  const { approved, items } = await send('POST', '/submissions/approvals', { submissions: parts });
  return html`<p class="note">${word('review.batchDone', { approved })}</p>
    ${items
      .filter(({ refusal }) => refusal)
      .map(
        (each) =>
          html`<p class="finding warning">⚠ ${word('review.batchRefused', each)}${word('colon')}${each.refusal}</p>`,
      )}`;
}
