import { html } from '../../lib/html.js';
import { apiLink, link, read } from '../../lib/address.js';
import { figureWords } from '../../lib/figure.js';
import { named, t } from '../../lib/i18n.js';
import { printPeriod } from '../../lib/period.js';
import { word } from '../../lib/reporting.js';
import { unitName, unitWords } from '../../lib/unit-names.js';
import { listAddress } from '../../components/count-link.js';
import { dataTable } from '../../components/data-table.js';
import { ownerLink, reportLink } from '../../components/report-link.js';

/** In the place of a unit: targets without one. */
export const NOBODY = 'none';
export const ALL = 'all';

/** The items by unit, the one that owes most first, what nobody owes last. */
export function byUnit(items) {
  const groups = new Map();
  for (const item of items) {
    const unit = item.unit ?? NOBODY;
    if (!groups.has(unit)) groups.set(unit, { unit, items: [] });
    groups.get(unit).items.push(item);
  }
  return [...groups.values()].sort(
    (a, b) => (a.unit === NOBODY) - (b.unit === NOBODY) || b.items.length - a.items.length,
  );
}

const whole = (day) => html`<span class="printed">${day}</span>`;

/** What one unit owes, the longest first, each with the way to its row of the form. */
const owed = ({ unit, items }) =>
  dataTable({
    caption: word('supervision.title'),
    hideCaption: true,
    items,
    columns: [
      {
        head: word('target'),
        cell: (item) => html`<a data-item href="${link('/target.html', { id: item.target })}">${named(item)}</a>`,
      },
      { head: word('promised'), cell: (item) => figureWords(item.promised) },
      { head: word('dueOn'), cell: (item) => whole(item.dueOn) },
      { head: word('daysOverdue'), end: true, cell: (item) => item.daysOverdue },
      {
        head: word('last'),
        cell: (item) =>
          item.lastValue ? html`${figureWords(item.lastValue)} <small>${printPeriod(item.lastPeriod)}</small>` : '—',
      },
      {
        head: t('unit.action'),
        cell: (item) =>
          unit === NOBODY ? ownerLink({ id: item.target }) : reportLink({ id: item.target, responsible: [] }, unit),
      },
    ],
  });

const remindedWords = ({ lastReminder, reminders }) =>
  lastReminder ? word('supervision.remindedOn', { day: lastReminder, count: reminders }) : word('supervision.never');

const levelOf = (item) =>
  item.level && html`<span class="level level-${item.level}">${named(item, 'levelText')}</span>`;

/** One line: who, how many, for how long at most, when reminded, the file of it; open where the address names it. */
function group(each, filters) {
  const { unit, items } = each;
  const open = [unit, ALL].includes(read().show);
  const longest = Math.max(...items.map(({ daysOverdue }) => daysOverdue));
  const name =
    unit === NOBODY
      ? word('supervision.nobody')
      : html`<a href="${link('/unit.html', { unit })}">${unitWords(unitName(unit))}</a>`;
  return html`<li class="owing-unit">
    <div class="owing-line">
      <h2>${name}</h2>
      <a href="${listAddress({ show: unit })}" data-here data-count="${items.length}" class="owing-count"
        >${word('supervision.count', { count: items.length })}</a
      >
      <span class="muted">${word('supervision.longest', { days: longest })} ${levelOf(items[0])}</span>
      <span class="muted">${remindedWords(items[0])}</span>
      <a href="${apiLink('/supervision', { ...filters, unit, format: 'xlsx' })}" download>XLSX</a>
    </div>
    ${open && owed(each)}
  </li>`;
}

export const unitList = (groups, filters) =>
  html`<ol class="owing-units" id="targets-title" tabindex="-1">
    ${groups.map((each) => group(each, filters))}
  </ol>`;
