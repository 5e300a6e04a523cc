import { html, render } from '../../lib/html.js';
import { link } from '../../lib/address.js';
import { datasetVersion, get, Problem } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { today } from '../../lib/period.js';
import { remember, remembered } from '../../lib/remember.js';

const VISIT = 'last-visit';

/** The day a month before, the last of its month where that is shorter. */
function monthBefore(day) {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 2, Math.min(date, last))).toISOString().slice(0, 10);
}

/** When this browser was here before today, and what version of the data it saw then. */
function visit() {
  const now = { day: today(), version: Number(datasetVersion()) };
  let before = null;
  try {
    before = JSON.parse(remembered(VISIT));
  } catch {
    // Not ours: as if never here.
  }
  if (before?.day !== now.day)
    remember(VISIT, JSON.stringify({ ...now, before: before && { ...before, before: null } }));
  return before?.day === now.day ? before.before : before;
}

const address = (question) => link('/changes.html', question);

async function counted(words, page, query) {
  const { total } = await get('/changes/targets', { ...query, limit: 1 });
  return html`<li>
    ${words}
    ${
      total > 0
        ? html`<a href="${address(page)}" data-count="${total}">${t('since.changed', { total })}</a>`
        : html`<span class="muted">${t('since.nothing')}</span>`
    }
  </li>`;
}

/** What changed in the last month and since the last visit, each number the way to it; asked once the page stands. */
export async function showSince(place, { query, scope }) {
  const { region, plan, asOf } = query;
  const from = monthBefore(asOf);
  const part = { region, plan: scope.plan, to: asOf };
  const seen = visit();
  try {
    const lines = await Promise.all([
      counted(
        t('since.month', { from }),
        { ...part, from },
        { ...query, fromAsOf: from, fromKnownAt: from, knownAt: asOf },
      ),
      seen?.version < Number(datasetVersion()) &&
        counted(
          t('since.visit', { day: seen.day }),
          { ...part, by: 'version', from: seen.version },
          { ...query, fromVersion: seen.version },
        ),
    ]);
    render(
      place,
      html`<h2>${t('since.title')}</h2>
        <ul class="since">
          ${lines}
          <li><a href="${address({ ...part, from })}">${t('since.any')}</a></li>
        </ul>`,
    );
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
  }
}
