import { html, render } from '../lib/html.js';
import { list, send } from '../lib/api.js';
import { named } from '../lib/i18n.js';
import { lastMonth, word } from '../lib/reporting.js';
import { session } from '../lib/session.js';
import { learnUnitNames, unitName, unitWords } from '../lib/unit-names.js';
import { bulletinList, showBulletins } from '../components/bulletin-list.js';
import { dataTable } from '../components/data-table.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';

const main = document.querySelector('main');
frame();
title(word('supervision.title'));
const [who] = await Promise.all([session(), learnUnitNames()]);

const whole = (day) => html`<span class="printed">${day}</span>`;

const columns = [
  { head: word('unit'), cell: (item) => (item.unit ? unitWords(unitName(item.unit)) : word('supervision.nobody')) },
  { head: word('target'), cell: (item) => html`<a href="/target.html?id=${item.target}">${named(item)}</a>` },
  { head: word('promised'), cell: (item) => html`<span lang="zh-CN">${item.promised.asPrinted}</span>` },
  { head: word('dueOn'), cell: (item) => whole(item.dueOn) },
  { head: word('daysOverdue'), end: true, cell: (item) => item.daysOverdue },
  {
    head: word('last'),
    cell: (item) =>
      item.lastValue ? html`<span lang="zh-CN">${item.lastValue.asPrinted}</span> (${item.lastPeriod})` : '—',
  },
  { head: word('lastReminder'), cell: (item) => item.lastReminder ?? '—' },
  { head: word('nextDeadline'), cell: (item) => whole(item.nextDeadline) },
];

function showList(items) {
  const month = lastMonth();
  render(
    main,
    html`<h1>${word('supervision.title')}</h1>
      <p class="lead">${word('supervision.lead')}</p>
      <p>
        <a href="/api/v1/supervision?format=xlsx">XLSX</a> ·
        <a href="/api/v1/supervision?format=csv&amp;bom=true">CSV</a> ·
        <a href="/api/v1/supervision/deadlines.ics">${word('supervision.calendar')}</a> ·
        <a href="/api/v1/changes.atom">${word('supervision.feed')}</a> ·
        <a href="/bulletins/${month}">${word('supervision.bulletin', { month })}</a>
      </p>
      ${bulletinList()}
      ${
        who.roles.includes('reviewer') &&
        html`<p><button type="button" class="button" data-remind>${word('supervision.remind')}</button></p>`
      }
      <div class="said" role="status"></div>
      ${
        items.length
          ? dataTable({ caption: word('supervision.title'), hideCaption: true, items, columns })
          : html`<p>${word('supervision.empty')}</p>`
      }`,
  );
  provenance({});
  showBulletins(main);
}

const show = () => fill(main, () => list('/supervision', { limit: 1000 }), showList, 12);

main.addEventListener('click', async ({ target }) => {
  if (!target.matches('[data-remind]')) return;
  try {
    const letters = await send('POST', '/supervision/reminders', {});
    await show();
    const mail = letters.filter(({ channel }) => channel === 'mail').length;
    render(
      main.querySelector('.said'),
      html`<p class="note">${word('supervision.reminded', { mail, list: letters.length - mail })}</p>`,
    );
  } catch (problem) {
    render(main.querySelector('.said'), problemNote(problem)).querySelector('[data-retry]')?.remove();
  }
});
main.classList.remove('waiting');
await show();
