import { html, render } from '../../lib/html.js';
import { fetchPrivate, word } from '../../lib/access.js';
import { clockTime } from '../../lib/period.js';
import { dataTable } from '../../components/data-table.js';

/** In words where there are any, and the code that programs and the CSV know it by. */
const action = (entry) => {
  const key = `action.${entry.action}`;
  return html`${word(key) !== key && word(key)} <small><code>${entry.action}</code></small>`;
};

const whole = (text) => html`<span class="printed">${text}</span>`;

const columns = [
  { head: word('audit.position'), cell: (entry) => entry.position },
  { head: word('audit.at'), cell: (entry) => whole(clockTime(entry.at)) },
  { head: word('audit.who'), cell: (entry) => whole(entry.who) },
  { head: word('audit.address'), cell: (entry) => entry.address },
  { head: word('audit.action'), cell: action },
  { head: word('audit.subject'), cell: (entry) => entry.subject },
  { head: word('audit.outcome'), cell: (entry) => whole(word(`outcome.${entry.outcome}`)) },
  { head: word('audit.detail'), cell: (entry) => entry.detail },
];

/** The trail, newest first, with a button for what came before, its file and its verification. */
export async function audit(place) {
  render(
    place,
    html`<p>
        <button type="button" class="button" data-verify>${word('admin.verify')}</button>
        <a class="button quiet" href="/api/v1/audit?format=csv" download>${word('admin.csv')}</a>
      </p>
      <p role="status" class="once" data-verified></p>
      <div data-entries></div>
      <p><button type="button" class="button" data-more hidden>${word('admin.more')}</button></p>`,
  );
  const more = place.querySelector('[data-more]');
  let shown = [];
  let next = '/audit?limit=50';
  const showNext = async () => {
    const page = await fetchPrivate(next);
    shown = [...shown, ...page.items];
    next = page.next?.replace(/^\/api\/v1/, '');
    more.hidden = !next;
    render(
      place.querySelector('[data-entries]'),
      dataTable({ caption: word('admin.audit'), hideCaption: true, items: shown, columns }),
    );
  };
  more.addEventListener('click', showNext);
  place.querySelector('[data-verify]').addEventListener('click', async () => {
    const found = await fetchPrivate('/audit/verification');
    place.querySelector('[data-verified]').textContent = word(found.intact ? 'admin.intact' : 'admin.broken', found);
  });
  await showNext();
}
