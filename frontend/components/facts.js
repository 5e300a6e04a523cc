import { html } from '../lib/html.js';

/** A list of terms and values; rows without a value are left out. Short values may stand in two columns. */
export function facts(rows, { columns = 1 } = {}) {
  return html`<dl class="facts${columns === 2 && html` two`}">
    ${rows
      .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
      .map(
        ([term, value, hint]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}${hint && html` <small>${hint}</small>`}</dd>
          </div>`,
      )}
  </dl>`;
}
