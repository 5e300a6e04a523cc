/** A table on screen as something to paste: tabs for plain text, a bare table for a word processor or spreadsheet. */
import { inert } from './csv.js';
import { html } from './html.js';

function words(cell) {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll('svg, .visually-hidden').forEach((hidden) => hidden.remove());
  copy.querySelectorAll('span, small, p, li, div').forEach((part) => part.before(' '));
  return inert(copy.textContent.replace(/\s+/g, ' ').trim());
}

export function tableText(table) {
  const rows = [...table.rows].map((row) => [...row.cells].map((cell) => ({ text: words(cell), wide: cell.colSpan })));
  const line = (row) =>
    html`<tr>
      ${row.map(({ text, wide }) => html`<td${wide > 1 && html` colspan="${wide}"`}>${text}</td>`)}
    </tr>`;
  return {
    text: rows.map((row) => row.map(({ text }) => text).join('\t')).join('\r\n'),
    markup: html`<table>
      ${rows.map(line)}
    </table>`.text,
  };
}
