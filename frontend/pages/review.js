import { html, render } from '../lib/html.js';
import { get, list, send } from '../lib/api.js';
import { clockTime } from '../lib/period.js';
import { word } from '../lib/reporting.js';
import { signedIn } from '../lib/session.js';
import { learnUnitNames, unitName, unitWords } from '../lib/unit-names.js';
import { dataTable } from '../components/data-table.js';
import { fill } from '../components/loader.js';
import { frame, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';
import { submissionView } from './review/one.js';
import { stateOf } from './review/state.js';

const main = document.querySelector('main');
frame();
title(word('review.title'));
const who = await signedIn();
await learnUnitNames();
const id = new URLSearchParams(location.search).get('id');

/** The revision of the submission on the page; a decision is about what one saw. */
let seen;

function showAll(submissions) {
  const columns = [
    { head: word('id'), cell: (item) => html`<a href="/review.html?id=${item.id}">${item.id}</a>` },
    { head: word('unit'), cell: (item) => unitWords(unitName(item.unit)) },
    { head: word('month'), cell: (item) => item.month },
    { head: word('state'), cell: stateOf },
    { head: word('who'), cell: (item) => item.submittedBy ?? item.createdBy },
    { head: word('when'), cell: (item) => clockTime(item.submittedAt ?? item.createdAt) },
  ];
  render(
    main,
    html`<h1>${word('review.title')}</h1>
      <p class="lead">${word('review.lead')}</p>
      ${
        submissions.length
          ? dataTable({ caption: word('review.title'), hideCaption: true, items: submissions, columns })
          : html`<p>${word('review.empty')}</p>`
      }`,
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
  return send(
    'POST',
    `/submissions/${id}/${what}`,
    what === 'submit' ? undefined : { targets, reason, revision: seen },
  );
}

const ask = async () => {
  const [submission, targets] = await Promise.all([get(`/submissions/${id}`), list('/targets', { limit: 1000 })]);
  return { submission, targets };
};
const showOne = (answer) => {
  seen = answer.submission.revision;
  render(main, submissionView(answer, who));
};
const show = () => (id ? fill(main, ask, showOne) : fill(main, () => list('/submissions', { limit: 1000 }), showAll));

main.addEventListener('click', ({ target }) => target.dataset.act && act(() => decide(target)));
main.addEventListener('change', ({ target }) => {
  if (target.matches('[data-attach]') && target.files[0]) {
    const file = target.files[0];
    const row = main.querySelector('[data-attach-to]').value;
    const bound = row ? { target: row } : {};
    act(() =>
      send(
        'POST',
        `/submissions/${id}/attachments?${new URLSearchParams({ name: file.name, ...bound })}`,
        file,
        file.type || 'application/octet-stream',
      ),
    );
  }
});
main.classList.remove('waiting');
await show();
