import { html, render } from '../lib/html.js';
import { Problem } from '../lib/api.js';
import { copy } from '../lib/clipboard.js';
import { t } from '../lib/i18n.js';

/** How long an announcement stays, in milliseconds; a text to copy by hand stays until a click elsewhere. */
const READ = 6000;
const SIZES = ['wide', 'square', 'half-page'];

const sizeChoice = html`<fieldset class="sizes">
  <legend>${t('export.size')}</legend>
  ${SIZES.map(
    (size, index) =>
      html`<label
        ><input type="radio" name="export-size" value="${size}" ${index === 0 && html` checked`} />
        ${t(`export.size.${size}`)}</label
      >`,
  )}
</fieldset>`;

/**
 * A menu of things to take away, in groups: [{title, sized?, files?: [entry], entries?: [entry]}]; files stand side by
 * side.
 * An entry is {label, hint?} with href(size), or run(size) that may return words to announce, or copy() that returns
 * {text, markup?} (text may be a promise). One with href and run is a link whose click runs.
 */
export function exportMenu(groups) {
  let index = 0;
  const item = (entry) => {
    const inner = html`${entry.label}${entry.hint && html`<small>${entry.hint}</small>`}`;
    const which = index++;
    return html`<li>
      ${
        entry.href
          ? html`<a href="${entry.href(SIZES[0])}" data-entry="${which}" download>${inner}</a>`
          : html`<button type="button" data-entry="${which}">${inner}</button>`
      }
    </li>`;
  };
  const group = ({ title, sized, files = [], entries = [] }) =>
    html`<div role="group" aria-label="${title}">
      <p class="menu-title" aria-hidden="true">${title}</p>
      ${sized && sizeChoice}${
        files.length > 0 &&
        html`<ul class="files">
          ${files.map(item)}
        </ul>`
      }${
        entries.length > 0 &&
        html`<ul>
          ${entries.map(item)}
        </ul>`
      }
    </div>`;
  return html`<details class="menu">
      <summary class="button">${t('export.menu')}</summary>
      <div class="sheet">${groups.map(group)}</div>
    </details>
    <span class="announce" role="status" aria-live="polite"></span>`;
}

/** Where the browser has no clipboard (a plain http address): the text, selected, to copy by hand. */
function offer(place, text) {
  const field = render(
    place,
    html`${t('export.copyByHand')}
      <textarea readonly rows="3" aria-label="${t('export.copyByHand')}">${text}</textarea>`,
  );
  const words = field.querySelector('textarea');
  words.focus();
  words.select();
}

async function act(entry, size, announce) {
  if (entry.run) {
    announce.textContent = (await entry.run(size)) ?? '';
    return;
  }
  const { text, markup } = entry.copy();
  if (await copy(text, markup)) announce.textContent = t('export.copied');
  else offer(announce, await text);
}

export function listen(place, groups) {
  const menu = place.querySelector('.menu');
  const announce = place.querySelector('.announce');
  const entries = groups.flatMap((group) => [...(group.files ?? []), ...(group.entries ?? [])]);
  const size = () => menu.querySelector('[name="export-size"]:checked')?.value;
  const close = () => menu.removeAttribute('open');
  const refresh = () => {
    for (const anchor of menu.querySelectorAll('a[data-entry]'))
      anchor.href = entries[anchor.dataset.entry].href(size());
  };
  menu.addEventListener('toggle', refresh);
  menu.addEventListener('change', refresh);
  menu.addEventListener('click', async (event) => {
    const chosen = event.target.closest('[data-entry]');
    if (!chosen) return;
    const entry = entries[chosen.dataset.entry];
    close();
    if (!entry.run && !entry.copy) return;
    event.preventDefault();
    announce.textContent = t('export.working');
    try {
      await act(entry, size(), announce);
    } catch (failure) {
      announce.textContent = (failure instanceof Problem && failure.detail) || t('export.failed');
    }
    setTimeout(() => !announce.firstElementChild && render(announce, ''), READ + 40 * announce.textContent.length);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    menu.querySelector('summary').focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!target.isConnected || menu.contains(target) || announce.contains(target)) return;
    close();
    if (announce.firstElementChild) render(announce, '');
  });
}
