import { html } from '../lib/html.js';
import { absolute } from '../lib/address.js';
import { t } from '../lib/i18n.js';

/**
 * A menu of things to take away. entries: [{label, hint?, href, download?} | {label, hint?, run}].
 * `run` may return words (or a promise of them) that are announced when it is done.
 */
export function exportMenu(entries) {
  const item = (entry, index) =>
    html`<li>${
      entry.href
        ? html`<a href="${entry.href}"${entry.download && html` download="${entry.download}"`}>${entry.label}${entry.hint && html`<small>${entry.hint}</small>`}</a>`
        : html`<button type="button" data-entry="${index}">${entry.label}${entry.hint && html`<small>${entry.hint}</small>`}</button>`
    }</li>`;
  return html`<details class="menu"><summary class="button">${t('export.menu')}</summary><ul>${entries.map(item)}</ul></details><span class="announce" role="status" aria-live="polite"></span>`;
}

export function listen(place, entries) {
  const menu = place.querySelector('.menu');
  const announce = place.querySelector('.announce');
  const close = () => menu.removeAttribute('open');
  menu.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-entry]');
    if (target.closest('a')) close();
    if (!button) return;
    close();
    try {
      announce.textContent = (await entries[button.dataset.entry].run()) ?? '';
    } catch {
      announce.textContent = t('export.failed');
    }
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    menu.querySelector('summary').focus();
  });
  document.addEventListener('click', ({ target }) => target.isConnected && !menu.contains(target) && close());
}

/** Puts the page's own address, which holds its whole state, on the clipboard. */
export const copyLink = (address = () => location.href) => ({
  label: t('export.copyLink'),
  hint: t('export.copyLinkHint'),
  run: async () => {
    await navigator.clipboard.writeText(absolute(address()));
    return t('export.copied');
  },
});
