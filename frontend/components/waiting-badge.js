import { html, render } from '../lib/html.js';
import { t } from '../lib/i18n.js';
import { lastSeen } from '../lib/session.js';
import { waiting } from '../lib/waiting.js';
import { workPages } from './account-menu.js';

function badge(count) {
  const mark = document.createElement('span');
  mark.className = 'waits';
  render(mark, html`${count}<span class="visually-hidden"> ${t('nav.waits')}</span>`);
  return mark;
}

/** A number at the page where something waits. Without an answer there is none. */
export async function showWaiting(place) {
  const counts = await waiting().catch(() => ({}));
  for (const [page, key] of workPages(lastSeen())) {
    const link = counts[key] > 0 && place.querySelector(`.work a[href^="${page}"]`);
    if (link) link.append(badge(counts[key]));
  }
}
