import { html } from '../../lib/html.js';
import { named } from '../../lib/i18n.js';
import { word } from '../../lib/reporting.js';

/** What came back, and why, before the rows: each leads to its own. */
export function returnedList({ items }) {
  const returned = items.filter((item) => item.reported?.row.state === 'returned');
  return (
    returned.length > 0 &&
    html`<section class="returned">
      <h2>${word('reporting.returned', { count: returned.length })}</h2>
      <ul>
        ${returned.map(
          (item) =>
            html`<li>
              <a href="#${item.target}">${named(item)}</a>${word('colon')}${item.reported.row.returnReason}
              <small>${item.reported.row.decidedBy}</small>
            </li>`,
        )}
      </ul>
      <p>
        ${[...new Set(returned.map(({ reported }) => reported.submission))].map(
          (id) => html`<a href="/review.html?id=${id}">${word('reporting.history', { id })}</a> `,
        )}
      </p>
    </section>`
  );
}
