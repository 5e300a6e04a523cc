import { html, render } from '../lib/html.js';
import { read, write } from '../lib/address.js';
import { get, list, send } from '../lib/api.js';
import { word } from '../lib/reporting.js';
import { signedIn } from '../lib/session.js';
import { learnUnitNames } from '../lib/unit-names.js';
import { listen } from '../components/filter-form.js';
import { fill } from '../components/loader.js';
import { frame, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';
import { allSubmissions } from './review/all.js';
import { submissionView } from './review/one.js';
import { approveChosen, askWaiting, waitingRows } from './review/waiting.js';

const main = document.querySelector('main');
frame();
title(word('review.title'));
const who = await signedIn();
await learnUnitNames();
const id = new URLSearchParams(location.search).get('id');

/** The revision of the submission on the page; a decision is about what one saw. */
let seen;
let answer;

async function act(work) {
  try {
    await work();
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

function comment() {
  const text = main.querySelector('.comment-text').value;
  const target = main.querySelector('[data-comment-on]').value || null;
  return send('POST', `/submissions/${id}/comments`, { text, target });
}

const showOne = (submission) => {
  seen = submission.revision;
  render(main, submissionView(submission, who));
};
const reviews = who.roles.includes('reviewer');
const shows = () => (id ? 'one' : reviews && read().show === 'waiting' ? 'waiting' : 'all');

/** The page as the address asks for it, from what was answered last. */
function draw() {
  if (id) return showOne(answer);
  render(main, shows() === 'waiting' ? waitingRows(answer) : allSubmissions(answer, reviews));
  listen(main.querySelector('form'), (changes) => {
    write(changes);
    draw();
    main.querySelector(`form [name=${Object.keys(changes)[0]}]`).focus();
  });
}

const ASK = {
  one: () => get(`/submissions/${id}`),
  waiting: () => askWaiting(who),
  all: () => list('/submissions', { limit: 1000 }),
};
const show = () =>
  fill(main, ASK[shows()], (given) => {
    answer = given;
    draw();
  });

async function approveAcross() {
  const said = await approveChosen(main, answer);
  await show();
  render(main.querySelector('.said'), said);
}

main.addEventListener('click', ({ target }) => {
  if (target.dataset.act) act(() => decide(target).then(show));
  if (target.matches('[data-comment]')) act(() => comment().then(show));
  if (target.matches('[data-approve]')) act(approveAcross);
});
addEventListener('popstate', draw);
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
      ).then(show),
    );
  }
});
main.classList.remove('waiting');
await show();
