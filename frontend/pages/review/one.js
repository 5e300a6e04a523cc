import { html } from '../../lib/html.js';
import { clockTime } from '../../lib/period.js';
import { word } from '../../lib/reporting.js';
import { unitName, unitWords } from '../../lib/unit-names.js';
import { dataTable } from '../../components/data-table.js';
import { judging, nameOf, targetWords } from './row-columns.js';
import { stateOf } from './state.js';

/** What this person may do with it. */
function buttons(submission, who, name) {
  const open = submission.rows.some(({ state }) => ['draft', 'returned'].includes(state));
  const reports = who.roles.includes('reporter') && who.units?.includes(submission.unit);
  const button = (act, kind) =>
    html`<button type="button" class="button${kind && html` ${kind}`}" data-act="${act}">
      ${word(`review.${act}`)}
    </button> `;
  const attach =
    reports &&
    html`<label
        >${word('review.attachTo')}<select class="field" data-attach-to>
          <option value="">${word('review.attachToNone')}</option>
          ${submission.rows.map(
            ({ target }) =>
              html`<option value="${target}" ${submission.rows.length === 1 && html` selected`}>
                ${name(target)}
              </option>`,
          )}
        </select></label
      >
      <label class="button">
        ${word('review.attach')}
        <input class="visually-hidden" type="file" accept=".pdf,.png,.jpg,.jpeg" data-attach />
      </label>`;
  const reviews = who.roles.includes('reviewer') && submission.state === 'submitted';
  return html`<p class="decision">
      <label>${word('review.reason')}<textarea class="reason field" rows="2" maxlength="1000"></textarea></label>
    </p>
    <p class="actions">
      ${reports && open && button('submit', 'primary')}
      ${reviews && html`${button('approve', 'primary')}${button('return')}`}
      ${submission.state !== 'withdrawn' && button('withdraw')} ${attach}
    </p>`;
}

/** Who stood in for somebody is named with that one. */
const whoOf = ({ who, behalfOf }) => (behalfOf ? word('review.standsIn', { who, behalfOf }) : who);

const saidOf = (events, target) =>
  events
    .filter((event) => event.deed === 'commented' && event.target === target)
    .map((event) => html`<small class="beneath comment">${whoOf(event)}${word('colon')}${event.reason}</small>`);

/** Something to say without deciding anything. */
const commentForm = (submission, name) =>
  html`<p class="decision">
      <label>${word('review.comment')}<textarea class="comment-text field" rows="2" maxlength="1000"></textarea></label>
      <label
        >${word('review.commentOn')}<select class="field" data-comment-on>
          <option value="">${word('review.commentOnAll')}</option>
          ${submission.rows.map(({ target }) => html`<option value="${target}">${name(target)}</option>`)}
        </select></label
      >
    </p>
    <p class="actions">
      <button type="button" class="button" data-comment>${word('review.say')}</button>
    </p>`;

/** One submission with its rows, its evidence and what happened to it. */
export function submissionView(submission, who) {
  /** Chosen at first: what has to be decided next, never what is public already. */
  const waits = (row) => row.state === submission.state && !['approved', 'withdrawn'].includes(row.state);
  const names = new Map(submission.rows.map((row) => [row.target, nameOf(row)]));
  const name = (target) => names.get(target) ?? target;
  const [value, ...others] = judging;
  const columns = [
    {
      head: word('target'),
      cell: (row) =>
        html`<label
            ><input type="checkbox" value="${row.target}" ${waits(row) && html` checked`} /> ${targetWords(row)}</label
          >${saidOf(submission.events, row.target)}`,
    },
    value,
    { head: word('state'), cell: stateOf },
    ...others,
  ];
  const history = [
    { head: word('when'), cell: (event) => clockTime(event.at) },
    { head: word('deed'), cell: (event) => word(`deed.${event.deed}`) },
    { head: word('who'), cell: (event) => whoOf(event) },
    { head: word('target'), cell: (event) => event.target && html`${name(event.target)} ${event.value}` },
    { head: word('reason'), cell: (event) => event.reason },
  ];
  return html`<p class="crumbs"><a href="/review.html">${word('review.back')}</a></p>
    <h1>${unitWords(unitName(submission.unit))} ${submission.month} · ${stateOf(submission)}</h1>
    <div class="judging">
      ${dataTable({ caption: word('review.title'), hideCaption: true, items: submission.rows, columns })}
    </div>
    <div class="said"></div>
    ${buttons(submission, who, name)} ${commentForm(submission, name)}
    ${
      submission.attachments.length > 0 &&
      html`<section>
        <h2>${word('review.evidence')}</h2>
        <ul>
          ${submission.attachments.map(
            (file) =>
              html`<li>
                <a href="/api/v1/submissions/${submission.id}/attachments/${file.id}">${file.fileName}</a
                >${file.target && html` · ${name(file.target)}`}
              </li>`,
          )}
        </ul>
      </section>`
    }
    <section>
      <h2>${word('review.history')}</h2>
      ${dataTable({ caption: word('review.history'), hideCaption: true, items: submission.events, columns: history })}
    </section>`;
}
