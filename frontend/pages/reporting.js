import { html, render } from '../lib/html.js';
import { get, list, send } from '../lib/api.js';
import { named, t } from '../lib/i18n.js';
import { lastMonth, signedIn, word } from '../lib/reporting.js';
import { dataTable } from '../components/data-table.js';
import { findings } from '../components/findings.js';
import { fill } from '../components/loader.js';
import { frame, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const COMPARATORS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx'];
const main = document.querySelector('main');
frame();
title(word('reporting.title'));
const who = await signedIn();
const asked = new URLSearchParams(location.search);
const unit = asked.get('unit') ?? who.units?.[0];
const month = asked.get('month') ?? lastMonth();
const round = `/reporting/${encodeURIComponent(unit)}/${month}`;
let chosen = null;

const value = (figure) => figure && html`<span lang="zh-CN">${figure.asPrinted}</span>`;
const input = (item, name, given = '') =>
  html`<input name="${name}" data-target="${item.target}" aria-label="${named(item)} ${word(name)}" value="${given}"${name === 'value' && html` inputmode="decimal"`}>`;
const words = (item, name, given = '') =>
  html`<textarea name="${name}" data-target="${item.target}" rows="1" aria-label="${named(item)} ${word(name)}" maxlength="1000">${given}</textarea>`;
const comparator = (item, given = 'eq') =>
  html`<select name="comparator" data-target="${item.target}" aria-label="${named(item)} ${word('comparator')}">${COMPARATORS.map(
    (code) => html`<option value="${code}"${code === given && html` selected`}>${word(`comparator.${code}`)}</option>`,
  )}</select>`;

function form(worklist) {
  const row = (item) => item.reported?.row;
  const open = (item) => ['draft', 'returned'].includes(row(item)?.state);
  const draft = (item) => (open(item) ? row(item) : {});
  const columns = [
    { head: word('target'), cell: (item) => named(item) },
    { head: word('promised'), cell: (item) => value(item.promised) },
    { head: word('last'), cell: (item) => item.last && html`${value(item.last.figure)} (${item.last.period})` },
    { head: word('status'), cell: (item) => html`${t(`status.${item.status}`)}${row(item) && html`<br>${word(`state.${row(item).state}`)}`}` },
    { head: word('task'), cell: (item) => html`${named(item, 'dueText')}${row(item)?.returnReason && html`<p class="finding warning">⚠ ${row(item).returnReason}</p>`}` },
    { head: word('value'), cell: (item) => html`${input(item, 'value', draft(item).figure?.low ?? draft(item).figure?.high)} <span lang="zh-CN">${item.unit}</span>` },
    { head: word('comparator'), cell: (item) => comparator(item, draft(item).figure?.comparator) },
    { head: word('period'), cell: (item) => input(item, 'period', draft(item).period ?? item.period) },
    { head: word('evidence'), cell: (item) => words(item, 'evidence', draft(item).evidence ?? '') },
    { head: word('remark'), cell: (item) => words(item, 'remark', draft(item).remark ?? '') },
  ];
  return html`<p>${word('reporting.deadline', { day: worklist.deadline })}</p><div class="rows">${dataTable({ caption: word('reporting.title'), hideCaption: true, items: worklist.items, columns })}</div>
    <p><button type="button" class="button" data-save="draft">${word('reporting.save')}</button> <button type="button" class="button" data-save="submit">${word('reporting.submit')}</button></p>`;
}

function written() {
  const rows = new Map();
  for (const field of main.querySelectorAll('[data-target]')) {
    rows.set(field.dataset.target, { ...rows.get(field.dataset.target), target: field.dataset.target, [field.name]: field.value.trim() || null });
  }
  return [...rows.values()].filter((row) => row.value !== null).map((row) => ({ ...row, value: Number(row.value.replace(/[,，]/g, '')) }));
}

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
  const rows = written();
  const saved = open ? await send('PUT', `/submissions/${open.id}`, { rows }) : await send('POST', '/submissions', { unit, month, rows });
  if (submits) await send('POST', `/submissions/${saved.id}/submit`);
  await show();
  return html`<p class="note" role="status">${word(submits ? 'reporting.submitted' : 'reporting.saved', saved)} <a href="/review.html?id=${saved.id}">${word('show')}</a></p>`;
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
  return html`<h2 role="status">${word('reporting.dryRun', run)}</h2>${dataTable({ caption: word('reporting.dryRun', run), hideCaption: true, items: run.rows, columns })}
    ${run.refused === 0 && run.rows.length > 0 && html`<p><button type="button" class="button" data-save="workbook">${word('reporting.makeOfWorkbook')}</button></p>`}`;
}

async function saveWorkbook() {
  const saved = await send('POST', `/submissions?${new URLSearchParams({ unit, month })}`, chosen, XLSX);
  location.assign(`/review.html?id=${saved.id}`);
}

const show = () => fill(main.querySelector('.worklist'), () => get(round), (worklist) => render(main.querySelector('.worklist'), worklist.items.length ? form(worklist) : html`<p>${word('reporting.empty')}</p>`));

main.classList.remove('waiting');
if (!unit) {
  render(main, html`<h1>${word('reporting.title')}</h1><p class="note">${word('reporting.none')}</p>`);
} else {
  render(main, html`<h1>${word('reporting.title')}</h1><p class="lead">${word('reporting.lead')}</p>
    <form class="round" method="get"><label>${word('unit')}<select name="unit">${[...new Set([...(who.units ?? []), unit])].map((each) => html`<option${each === unit && html` selected`}>${each}</option>`)}</select></label>
    <label>${word('month')}<input type="month" name="month" value="${month}" required></label><button class="button">${word('show')}</button>
    <a class="button quiet" href="/api/v1${round}.xlsx" download data-workbook>${word('reporting.workbook')}</a><label>${word('reporting.upload')}<input type="file" accept=".xlsx" data-upload></label></form>
    <div class="said"></div><section class="worklist"></section><p><a href="/review.html">${word('reporting.mine')}</a></p>`);
  main.addEventListener('click', ({ target }) => {
    if (target.dataset.save) tell(() => (target.dataset.save === 'workbook' ? saveWorkbook() : save(target.dataset.save === 'submit')));
  });
  main.querySelector('[data-upload]').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    if (file) await tell(() => tryOut(file));
    // The mended file has the same name; a browser tells of the same choice only once.
    target.value = '';
  });
  await show();
}
