import { html, render } from '../lib/html.js';
import { get, send } from '../lib/api.js';
import { lastMonth, word } from '../lib/reporting.js';
import { signedIn } from '../lib/session.js';
import { learnUnitNames, unitName } from '../lib/unit-names.js';
import { fill } from '../components/loader.js';
import { frame, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';
import { dryRun } from './reporting/dry-run.js';
import { questionList } from './reporting/questions.js';
import { returnedList } from './reporting/returned.js';
import { saveRows } from './reporting/saving.js';
import { copyLast, filledIn, forgetCopied, worklistForm } from './reporting/worklist.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const main = document.querySelector('main');
frame();
title(word('reporting.title'));
const who = await signedIn();
await learnUnitNames();
const asked = new URLSearchParams(location.search);
const unit = asked.get('unit') ?? who.units?.[0];
const month = asked.get('month') ?? lastMonth();
const round = `/reporting/${encodeURIComponent(unit)}/${month}`;
let chosen = null;
let shown = null;

/** The value sent is the printed name; a name without English stays Chinese. */
const choice = (name) =>
  html`<option value="${name}" ${name === unit && html` selected`}${unitName(name) === name && html` lang="zh-CN"`}>
    ${unitName(name)}
  </option>`;

async function tell(act) {
  const place = main.querySelector('.said');
  try {
    render(place, await act());
  } catch (problem) {
    render(place, problemNote(problem));
    place.querySelector('[data-retry]')?.remove();
  }
  place.scrollIntoView({ block: 'nearest' });
}

async function save(submits) {
  const ids = await saveRows({ unit, month, items: shown.items }, filledIn(main), submits);
  await show();
  return html`<p class="note" role="status">
    ${word(submits ? 'reporting.submitted' : 'reporting.saved', { id: ids.join(', ') })}
    ${ids.map((id) => html`<a href="/review.html?id=${id}">${word('show')}</a> `)}
  </p>`;
}

async function tryOut(file) {
  const run = await send('POST', round, file, XLSX);
  chosen = file;
  return dryRun(run);
}

async function saveWorkbook() {
  const saved = await send('POST', `/submissions?${new URLSearchParams({ unit, month })}`, chosen, XLSX);
  location.assign(`/review.html?id=${saved.id}`);
}

const show = () =>
  fill(
    main.querySelector('.worklist'),
    () => get(round),
    (worklist) => {
      shown = worklist;
      render(
        main.querySelector('.worklist'),
        html`${returnedList(worklist)}${questionList(worklist)}${
          worklist.items.length ? worklistForm(worklist) : html`<p>${word('reporting.empty')}</p>`
        }`,
      );
    },
  );

main.classList.remove('waiting');
if (!unit) {
  render(
    main,
    html`<h1>${word('reporting.title')}</h1>
      <p class="note">${word('reporting.none')}</p>`,
  );
} else {
  const units = [...new Set([...(who.units ?? []), unit])];
  render(
    main,
    html`<h1>${word('reporting.title')}</h1>
      <p class="lead">${word('reporting.lead')}</p>
      <form class="round" method="get">
        <label
          >${word('unit')}<select class="field" name="unit">
            ${units.map(choice)}
          </select></label
        >
        <label>${word('month')}<input class="field" type="month" name="month" value="${month}" required /></label
        ><button class="button">${word('show')}</button>
      </form>
      <p class="actions">
        <a class="button" href="/api/v1${round}.xlsx" download data-workbook>${word('reporting.workbook')}</a>
        <label class="button"
          >${word('reporting.upload')}<input class="visually-hidden" type="file" accept=".xlsx" data-upload
        /></label>
        <a href="/review.html">${word('reporting.mine')}</a>
      </p>
      <div class="said"></div>
      <section class="worklist"></section>`,
  );
  main.addEventListener('input', ({ target }) => target.dataset.target && forgetCopied(main, target));
  main.addEventListener('click', ({ target }) => {
    if (target.matches('[data-copy]'))
      tell(() => {
        const count = copyLast(main, shown.items);
        return html`<p class="note" role="status">${word('reporting.copiedCount', { count })}</p>`;
      });
    if (target.dataset.save)
      tell(() => (target.dataset.save === 'workbook' ? saveWorkbook() : save(target.dataset.save === 'submit')));
  });
  main.querySelector('[data-upload]').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    if (file) await tell(() => tryOut(file));
    // The mended file has the same name; a browser tells of the same choice only once.
    target.value = '';
  });
  await show();
  const row = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('[name=value]')?.focus({ preventScroll: true });
}
