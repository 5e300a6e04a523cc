import { html } from '../../lib/html.js';
import { link } from '../../lib/address.js';
import { language } from '../../lib/i18n.js';
import { clockTime, printPeriod, today } from '../../lib/period.js';
import { word } from '../../lib/reporting.js';

const lang = language === 'en' ? 'en' : 'zh';

const state = ({ month, issuedAt }) =>
  issuedAt
    ? word('bulletins.issued', { day: clockTime(issuedAt).slice(0, 10) })
    : month === today().slice(0, 7)
      ? word('bulletins.running')
      : word('bulletins.draft');

const row = (item, issues) =>
  html`<li data-month="${item.month}">
    <a href="${link('/bulletins.html', { month: item.month })}">${printPeriod(item.month)}</a>
    <span class="muted">${state(item)}</span>
    <span class="actions">
      <a href="${link('/bulletins.html', { month: item.month, form: 'brief' })}">${word('bulletins.brief')}</a>
      <a href="${item.docx}?lang=${lang}" download>DOCX</a> <a href="${item.xlsx}?lang=${lang}" download>XLSX</a>
      ${
        issues &&
        !item.issuedAt &&
        item.month < today().slice(0, 7) &&
        html`<button type="button" class="textlink" data-issue="${item.month}">${word('bulletins.issue')}</button>`
      }
    </span>
  </li>`;

/** By year, the newest first; the years before the last two are folded. */
export function monthList(items, issues) {
  const years = [...new Set(items.map(({ month }) => month.slice(0, 4)))];
  const list = (year) =>
    html`<ol class="months">
      ${items.filter(({ month }) => month.startsWith(year)).map((item) => row(item, issues))}
    </ol>`;
  return html`<h1>${word('bulletins.title')}</h1>
    <p class="lead">${word('bulletins.lead')}</p>
    <div class="said" role="status"></div>
    ${years.map((year, index) =>
      index < 2
        ? html`<h2>${printPeriod(year)}</h2>
            ${list(year)}`
        : html`<details>
            <summary>${printPeriod(year)}</summary>
            ${list(year)}
          </details>`,
    )}`;
}
