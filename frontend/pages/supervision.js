import { html, render } from '../lib/html.js';
import { apiLink, clocks, link, read, write } from '../lib/address.js';
import { list, send } from '../lib/api.js';
import { t } from '../lib/i18n.js';
import { lastMonth, today } from '../lib/period.js';
import { arrive, followHere } from '../lib/place.js';
import { word } from '../lib/reporting.js';
import { session } from '../lib/session.js';
import { learnUnitNames, unitName } from '../lib/unit-names.js';
import { listAddress } from '../components/count-link.js';
import { filterForm, listen } from '../components/filter-form.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';
import { ALL, byUnit, NOBODY, unitList } from './supervision/units.js';

const OVERDUE = ['30', '90', '180', '365'];
const main = document.querySelector('main');
let shown = [];
let asked = null;
frame();
title(word('supervision.title'));
const [who] = await Promise.all([session(), learnUnitNames()]);

const filters = () => {
  const { unit, due, overdueBy } = read();
  return { unit, due, overdueBy, ...clocks() };
};

/** What the list is narrowed to, by the service: files hold the same. */
function narrowing() {
  const { unit, due, overdueBy } = read();
  const units = byUnit(shown).map((each) => each.unit);
  const months = [...new Set(shown.map(({ dueOn }) => dueOn.slice(0, 7)))].sort();
  const kept = (options, value) => (value && !options.includes(value) ? [...options, value] : options);
  return filterForm({
    label: word('supervision.filter'),
    search: null,
    values: { unit, due, overdueBy },
    selects: [
      {
        name: 'unit',
        label: word('unit'),
        options: kept(units, unit).map((each) => [each, each === NOBODY ? word('supervision.nobody') : unitName(each)]),
      },
      { name: 'due', label: word('supervision.due'), options: kept(months, due).map((month) => [month, month]) },
      {
        name: 'overdueBy',
        label: word('supervision.overdueBy'),
        options: OVERDUE.map((days) => [days, t('age.days', { days })]),
      },
    ],
  });
}

const links = (month) =>
  html`<p>
    <a href="${apiLink('/supervision', { ...filters(), format: 'xlsx' })}" download>XLSX</a> ·
    <a href="${apiLink('/supervision', { ...filters(), format: 'csv', bom: true })}" download>CSV</a> ·
    <a href="/api/v1/supervision/deadlines.ics">${word('supervision.calendar')}</a> ·
    <a href="/api/v1/changes.atom">${word('supervision.feed')}</a> ·
    <a href="${link('/bulletins.html', { month })}">${word('supervision.bulletin', { month })}</a> ·
    <a href="${link('/bulletins.html')}" data-bulletins>${word('supervision.bulletins')}</a>
  </p>`;

function showList() {
  const groups = byUnit(shown);
  const distinct = new Set(shown.map(({ target }) => target)).size;
  render(
    main,
    html`<h1>${word('supervision.title')}</h1>
      <p class="lead">
        ${
          shown.length > 0 &&
          html`<a href="${listAddress({ show: ALL })}" data-here data-count="${shown.length}"
              >${word('supervision.total', { entries: shown.length })}</a
            >${word('supervision.of', { targets: distinct, asOf: clocks().asOf ?? today() })}
            ${word('supervision.deadline', { day: shown[0].nextDeadline })}`
        }
        ${word('supervision.lead')}
      </p>
      ${narrowing()} ${links(lastMonth())}
      ${
        who.roles.includes('reviewer') &&
        html`<p><button type="button" class="button" data-remind>${word('supervision.remind')}</button></p>`
      }
      <div class="said" role="status"></div>
      ${groups.length ? unitList(groups, filters()) : html`<p>${word('supervision.empty')}</p>`}`,
  );
  provenance({});
  listen(main.querySelector('form'), (changes) => {
    write({ ...changes, show: null });
    show();
  });
}

async function show() {
  asked = JSON.stringify(filters());
  await fill(
    main,
    () => list('/supervision', { ...filters(), limit: 1000 }),
    (items) => {
      shown = items;
      showList();
    },
    12,
  );
  arrive();
}

main.addEventListener('click', async ({ target }) => {
  if (!target.matches('[data-remind]')) return;
  try {
    const letters = await send('POST', '/supervision/reminders', {});
    await show();
    const mail = letters.filter(({ channel }) => channel !== 'list').length;
    render(
      main.querySelector('.said'),
      html`<p class="note">${word('supervision.reminded', { mail, list: letters.length - mail })}</p>`,
    );
  } catch (problem) {
    render(main.querySelector('.said'), problemNote(problem)).querySelector('[data-retry]')?.remove();
  }
});
followHere(showList);
addEventListener('popstate', () => (asked === JSON.stringify(filters()) ? showList() : show()));
main.classList.remove('waiting');
await show();
