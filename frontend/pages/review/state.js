import { html } from '../../lib/html.js';
import { word } from '../../lib/reporting.js';

export const stateOf = (item) => html`<span class="printed">${word(`state.${item.state}`)}</span>`;
