import { html } from '../lib/html.js';

/**
 * A plain table whose first column names the row. columns: [{head, cell(item), end?}], `anchor` gives a row its id.
 * Scrolls sideways in its own box where it is too wide, reachable with the keyboard; on a phone rows become cards
 * (hence the roles).
 */
export function dataTable({ caption, columns, items, anchor, hideCaption }) {
  const end = (column) => column.end && html` class="end"`;
  const row = (item) =>
    html`<tr role="row" ${anchor && html` id="${anchor(item)}"`}>
      ${columns.map((column, index) =>
        index === 0
          ? html`<th role="rowheader" scope="row" ${end(column)}>${column.cell(item)}</th>`
          : html`<td role="cell" data-label="${column.head}" ${end(column)}><span>${column.cell(item)}</span></td>`,
      )}
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}">
    <table class="data-table" role="table">
      <caption ${hideCaption && html`class="visually-hidden"`}>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col" ${end(column)}>${column.head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map(row)}
      </tbody>
    </table>
  </div>`;
}
