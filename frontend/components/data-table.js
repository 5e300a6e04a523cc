import { html } from '../lib/html.js';

/**
 * A plain table whose first column names the row. columns: [{head, cell(item), end?}], `anchor` gives a row its id.
 * Scrolls sideways in its own box where it is too wide, reachable with the keyboard.
 */
export function dataTable({ caption, columns, items, anchor, hideCaption }) {
  const end = (column) => column.end && html` class="end"`;
  const row = (item) => html`<tr${anchor && html` id="${anchor(item)}"`}>${columns.map((column, index) => (index === 0
    ? html`<th scope="row"${end(column)}>${column.cell(item)}</th>` : html`<td${end(column)}>${column.cell(item)}</td>`))}</tr>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption${hideCaption && html` class="visually-hidden"`}>${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col"${end(column)}>${column.head}</th>`)}</tr></thead><tbody>${items.map(row)}</tbody></table></div>`;
}
