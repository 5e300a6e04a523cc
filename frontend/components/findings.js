import { html } from '../lib/html.js';
import { say } from '../lib/reporting.js';

const MARKS = { error: '✕', warning: '⚠', note: 'ℹ' };

/** What was found out about a row; the mark tells how grave it is, besides the words. */
export const findings = (found) =>
  (found ?? []).map((each) => html`<p class="finding ${each.severity}">${MARKS[each.severity]} ${say(each)}</p>`);
