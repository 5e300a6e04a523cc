import { html } from '../../lib/html.js';
import { apiLink, clocks, link } from '../../lib/address.js';
import { resource } from '../../lib/api.js';
import { figureWords } from '../../lib/figure.js';
import { named, t } from '../../lib/i18n.js';
import { lastMonth, printPeriod } from '../../lib/period.js';
import { lastSeen, signInPage } from '../../lib/session.js';
import { citationLines } from '../../components/citation.js';
import { dataTable } from '../../components/data-table.js';
import { reportLink } from '../../components/report-link.js';
import { statusBar } from '../../components/status-bar.js';

const targetLink = (target) =>
  html`<a href="${link('/target.html', { id: target.id, ...clocks() })}">${named(target)}</a>`;

/** One button to the workbook, one to the form; both ask who is signed in. */
export function actions({ unit }) {
  const month = lastMonth();
  const form = link('/reporting.html', { unit, month });
  const may = lastSeen().roles.some((role) => ['reporter', 'reviewer'].includes(role));
  const workbook = may ? apiLink(`${resource('reporting', unit)}/${month}.xlsx`) : signInPage();
  return html`<p class="actions">
    <a class="button primary" href="${form}">${t('unit.report', { month: printPeriod(month) })}</a>
    <a class="button" href="${workbook}" ${may && html` download`} data-workbook>${t('unit.workbook')}</a>
    <a class="button" href="${apiLink('/supervision', { unit, format: 'xlsx', ...clocks() })}" download
      >${t('unit.owedFile')}</a
    >
    <a href="${apiLink('/supervision/deadlines.ics', { unit })}">${t('unit.calendar')}</a>
  </p>`;
}

/** What is past due and unreported, each with the way to its row of the form. */
export function owed({ unit, owes, targets }) {
  if (owes.length === 0) return html`<p>${t('unit.owesNothing')}</p>`;
  const byId = new Map(targets.map((target) => [target.id, target]));
  const items = owes.filter(({ target }) => byId.has(target)).map((item) => ({ ...item, of: byId.get(item.target) }));
  const columns = [
    { head: t('table.name'), cell: ({ of }) => targetLink(of) },
    { head: t('table.target'), cell: ({ promised }) => figureWords(promised) },
    { head: t('table.due'), cell: ({ dueOn }) => html`<span class="printed">${dueOn}</span>` },
    { head: t('unit.overdue'), end: true, cell: ({ daysOverdue }) => t('age.days', { days: daysOverdue }) },
    {
      head: t('unit.last'),
      cell: ({ lastValue, lastPeriod }) =>
        lastValue ? html`${figureWords(lastValue)} <small>${printPeriod(lastPeriod)}</small>` : '—',
    },
    { head: t('unit.action'), cell: ({ of }) => reportLink(of, unit) },
  ];
  return dataTable({ caption: t('unit.owes'), hideCaption: true, items, columns });
}

/** The due dates that are still to come, the next first. */
export function deadlines({ targets, asOf, owes }) {
  const coming = targets.filter(({ dueOn }) => dueOn && dueOn >= asOf).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const round = owes[0]?.nextDeadline;
  if (coming.length === 0 && !round) return html`<p>${t('unit.noDeadline')}</p>`;
  return html`<ul class="plain">
    ${round && html`<li><span class="printed">${round}</span> ${t('unit.round')}</li>`}
    ${coming
      .slice(0, 6)
      .map((target) => html`<li><span class="printed">${target.dueOn}</span> ${targetLink(target)}</li>`)}
  </ul>`;
}

/** The values that became known last. */
export function reports({ targets }) {
  const items = targets
    .filter(({ assessment }) => assessment.observation)
    .sort((a, b) => b.assessment.observation.knownFrom.localeCompare(a.assessment.observation.knownFrom))
    .slice(0, 8);
  if (items.length === 0) return html`<p>${t('unit.noReports')}</p>`;
  return html`<ul class="plain">
    ${items.map((target) => {
      const { knownFrom, figure, period, citations, note } = target.assessment.observation;
      return html`<li>
        <span class="printed">${knownFrom}</span> ${targetLink(target)} ${figureWords(figure)}
        <small>${printPeriod(period)}</small> ${
          citations.length ? citationLines(citations) : html`<small>${note}</small>`
        }
      </li>`;
    })}
  </ul>`;
}

/** How the targets stood at the end of each of the last quarters, by what was known then. */
export function course({ unit, past }) {
  const most = Math.max(1, ...past.map(({ total }) => total));
  const at = (day) =>
    link('/unit.html', { unit, asOf: day, knownAt: day === past.at(-1).asOf ? clocks().knownAt : day });
  return html`<ul class="course">
    ${past.map(
      ({ asOf, total, byStatus }) =>
        html`<li>
          <a href="${at(asOf)}">${asOf}</a>
          ${statusBar({ byStatus, total, of: most, height: 16 })}
          ${
            total > 0
              ? html`<a href="${at(asOf)}#targets-title" class="count-link" data-count="${total}">${total}</a>`
              : html`<span class="muted">0</span>`
          }
        </li>`,
    )}
  </ul>`;
}
