import { html } from '../lib/html.js';

/** A list of terms and values; rows without a value are left out. */
export function facts(rows) {
  return html`<dl class="facts">${rows.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
    .map(([term, value, hint]) => html`<div><dt>${term}</dt><dd>${value}${hint && html` <small>${hint}</small>`}</dd></div>`)}</dl>`;
}
