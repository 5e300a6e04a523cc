import { html } from '../../lib/html.js';
import { printed } from '../../lib/figure.js';
import { t } from '../../lib/i18n.js';
import { emptyNote } from '../states.js';

const item = (entry, index) =>
  html`<li>
    <a href="${entry.href}" data-place="${entry.key}" tabindex="${index === 0 ? 0 : -1}"
      ><span class="what"><span lang="zh-CN">${entry.subject}</span></span>
      <span class="value mark mark-${entry.look}">${printed(entry.asPrinted)}</span>
      <small>${[t(`look.${entry.look}`), entry.when].filter(Boolean).join(' · ')}</small></a
    >
  </li>`;

/** The figures of the text in its order; one stop for the Tab key, arrows inside. */
export const placeList = (entries) =>
  entries.length === 0
    ? emptyNote(t('reader.noneTitle'), t('reader.noneText'))
    : html`<ol class="places" aria-label="${t('reader.list')}">
        ${entries.map(item)}
      </ol>`;

/** Moves the one Tab stop and the highlight to an entry; returns its element, if the list shows it. */
export function point(list, key) {
  const [before, now] = ['[aria-current]', `[data-place="${key}"]`].map((selector) => list.querySelector(selector));
  if (before && before !== now) before.removeAttribute('aria-current');
  if (!now) return null;
  list.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
  now.tabIndex = 0;
  now.setAttribute('aria-current', 'true');
  return now;
}
