import { html, render } from '../lib/html.js';
import { get, list, send } from '../lib/api.js';
import { named } from '../lib/i18n.js';
import { linked } from '../lib/linked.js';
import { clockTime } from '../lib/period.js';
import { word } from '../lib/reporting.js';
import { signedIn } from '../lib/session.js';
import { learnUnitNames, unitName, unitWords } from '../lib/unit-names.js';
import { dataTable } from '../components/data-table.js';
import { findings } from '../components/findings.js';
import { fill } from '../components/loader.js';
import { frame, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';

const main = document.querySelector('main');
frame();
title(word('review.title'));
const who = await signedIn();
await learnUnitNames();
const mayReview = who.roles.includes('reviewer');
const id = new URLSearchParams(location.search).get('id');
const state = (item) => html`<span class="printed">${word(`state.${item.state}`)}</span>`;

function showAll(submissions) {
  const columns = [
    { head: word('id'), cell: (item) => html`<a href="/review.html?id=${item.id}">${item.id}</a>` },
    { head: word('unit'), cell: (item) => unitWords(unitName(item.unit)) },
    { head: word('month'), cell: (item) => item.month },
    { head: word('state'), cell: state },
    { head: word('who'), cell: (item) => item.submittedBy ?? item.createdBy },
    { head: word('when'), cell: (item) => clockTime(item.submittedAt ?? item.createdAt) },
  ];
  render(
    main,
    html`<h1>${word('review.title')}</h1>
      <p class="lead">${word('review.lead')}</p>
      ${submissions.length ? dataTable({ caption: word('review.title'), hideCaption: true, items: submissions, columns }) : html`<p>${word('review.empty')}</p>`}`,
  );
}

function buttons(submission) {
  const open = ['draft', 'returned'].includes(submission.state);
  const reports = who.roles.includes('reporter') && who.units?.includes(submission.unit);
  const button = (act, kind) =>
    html`<button type="button" class="button${kind && html` ${kind}`}" data-act="${act}">
      ${word(`review.${act}`)}
    </button> `;
  return html`<p class="decision">
      <label>${word('review.reason')}<textarea class="reason field" rows="2" maxlength="1000"></textarea></label>
    </p>
    <p class="actions">
      ${reports && open && button('submit', 'primary')}${mayReview && submission.state === 'submitted' && html`${button('approve', 'primary')}${button('return')}`}${submission.state !== 'withdrawn' && button('withdraw')}${reports && html`<label class="button">${word('review.attach')}<input class="visually-hidden" type="file" accept=".pdf,.png,.jpg,.jpeg" data-attach /></label>`}
    </p>`;
}

function showOne({ submission, targets }) {
  /** Chosen at first: what has to be decided next, never what is public already. */
  const waits = (row) => row.state === submission.state && !['approved', 'withdrawn'].includes(row.state);
  const name = (target) => named(targets.find((each) => each.id === target) ?? { name: target });
  const columns = [
    {
      head: word('target'),
      cell: (row) =>
        html`<label
          ><input type="checkbox" value="${row.target}" ${waits(row) && html` checked`} /> ${name(row.target)}</label
        >`,
    },
    { head: word('value'), cell: (row) => html`<span lang="zh-CN">${row.figure.asPrinted}</span> (${row.period})` },
    { head: word('state'), cell: state },
    { head: word('evidence'), cell: (row) => linked(row.evidence) },
    { head: word('remark'), cell: (row) => row.remark },
    {
      head: word('findings'),
      cell: (row) =>
        html`${findings(row.findings)}${row.returnReason && html`<p class="finding warning">⚠ ${row.returnReason}</p>`}`,
    },
  ];
  const history = [
    { head: word('when'), cell: (event) => clockTime(event.at) },
    { head: word('deed'), cell: (event) => word(`deed.${event.deed}`) },
    { head: word('who'), cell: (event) => event.who },
    { head: word('target'), cell: (event) => event.target && html`${name(event.target)} ${event.value}` },
    { head: word('reason'), cell: (event) => event.reason },
  ];
  render(
    main,
    html`<p class="crumbs"><a href="/review.html">${word('review.back')}</a></p>
      <h1>${unitWords(unitName(submission.unit))} ${submission.month} · ${state(submission)}</h1>
      ${dataTable({ caption: word('review.title'), hideCaption: true, items: submission.rows, columns })}
      <div class="said"></div>
      ${buttons(submission)}
      ${
      submission.attachments.length > 0 &&
      html`<section>
        <h2>${word('review.evidence')}</h2>
        <ul>
          ${submission.attachments.map((file) => html`<li><a href="/api/v1/submissions/${submission.id}/attachments/${file.id}">${file.fileName}</a>${file.target && html` · ${name(file.target)}`}</li>`)}
        </ul>
      </section>`
    }
      <section>
        <h2>${word('review.history')}</h2>
        ${dataTable({ caption: word('review.history'), hideCaption: true, items: submission.events, columns: history })}
      </section>`,
  );
}

async function act(work) {
  try {
    await work();
    await show();
  } catch (problem) {
    const place = render(main.querySelector('.said'), problemNote(problem));
    place.querySelector('[data-retry]')?.remove();
    place.scrollIntoView({ block: 'nearest' });
  }
}

function decide(button) {
  const { act: what } = button.dataset;
  const targets = [...main.querySelectorAll('input[type=checkbox]:checked')].map((box) => box.value);
  const reason = main.querySelector('.reason').value.trim() || null;
  return send('POST', `/submissions/${id}/${what}`, what === 'submit' ? undefined : { targets, reason });
}

const ask = async () => {
  const [submission, targets] = await Promise.all([get(`/submissions/${id}`), list('/targets', { limit: 1000 })]);
  return { submission, targets };
};
const show = () => (id ? fill(main, ask, showOne) : fill(main, () => list('/submissions', { limit: 1000 }), showAll));

main.addEventListener('click', ({ target }) => target.dataset.act && act(() => decide(target)));
main.addEventListener('change', ({ target }) => {
  if (target.matches('[data-attach]') && target.files[0]) {
    const file = target.files[0];
    act(() =>
      send(
        'POST',
        `/submissions/${id}/attachments?${new URLSearchParams({ name: file.name })}`,
        file,
        file.type || 'application/octet-stream',
      ),
    );
  }
});
main.classList.remove('waiting');
await show();
