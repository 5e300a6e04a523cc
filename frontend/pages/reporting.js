import { html, render } from '../lib/html.js';
import { get, list, send } from '../lib/api.js';
import { lastMonth, word } from '../lib/reporting.js';
import { signedIn } from '../lib/session.js';
import { learnUnitNames, unitName } from '../lib/unit-names.js';
import { dataTable } from '../components/data-table.js';
import { findings } from '../components/findings.js';
import { fill } from '../components/loader.js';
import { frame, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';
import { questionList } from './reporting/questions.js';
import { filledIn, worklistForm } from './reporting/worklist.js';

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

/** The value sent is the printed name; a name without English stays Chinese. */
const choice = (name) =>
  html`<option value="${name}" ${name === unit && html` selected`}${unitName(name) === name && html` lang="zh-CN"`}>
    ${unitName(name)}
  </option>`;
const value = (figure) => figure && html`<span lang="zh-CN">${figure.asPrinted}</span>`;

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

/** A draft of the unit that is still open is changed; otherwise another one is made. */
async function save(submits) {
  const open = (await list('/submissions', { unit, month })).find(({ state }) => ['draft', 'returned'].includes(state));
  const rows = filledIn(main);
  const saved = open
    ? await send('PUT', `/submissions/${open.id}`, { rows })
    : await send('POST', '/submissions', { unit, month, rows });
  if (submits) await send('POST', `/submissions/${saved.id}/submit`);
  await show();
  return html`<p class="note" role="status">
    ${word(submits ? 'reporting.submitted' : 'reporting.saved', saved)}
    <a href="/review.html?id=${saved.id}">${word('show')}</a>
  </p>`;
}

async function tryOut(file) {
  const run = await send('POST', round, file, XLSX);
  chosen = file;
  const columns = [
    { head: word('row'), cell: (row) => row.row },
    { head: word('target'), cell: (row) => row.name },
    { head: word('outcome'), cell: (row) => word(`outcome.${row.outcome}`) },
    { head: word('value'), cell: (row) => row.figure && html`${value(row.figure)} (${row.period})` },
    { head: word('findings'), cell: (row) => findings(row.findings) },
  ];
  return html`<h2 role="status">${word('reporting.dryRun', run)}</h2>
    ${dataTable({ caption: word('reporting.dryRun', run), hideCaption: true, items: run.rows, columns })}
    ${
      run.refused === 0 &&
      run.rows.length > 0 &&
      html`<p>
        <button type="button" class="button" data-save="workbook">${word('reporting.makeOfWorkbook')}</button>
      </p>`
    }`;
}

async function saveWorkbook() {
  const saved = await send('POST', `/submissions?${new URLSearchParams({ unit, month })}`, chosen, XLSX);
  location.assign(`/review.html?id=${saved.id}`);
}

const show = () =>
  fill(
    main.querySelector('.worklist'),
    () => get(round),
    (worklist) =>
      render(
        main.querySelector('.worklist'),
        html`${questionList(worklist)}${
          worklist.items.length ? worklistForm(worklist) : html`<p>${word('reporting.empty')}</p>`
        }`,
      ),
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
  main.addEventListener('click', ({ target }) => {
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
