import { html } from '../lib/html.js';
import { clocks, link } from '../lib/address.js';
import { get } from '../lib/api.js';
import { named } from '../lib/i18n.js';

/** What a question finds at the reader's point in time. */
export const search = (q, parameters) => get('/search', { q, ...parameters, ...clocks() });

/** Whether there is anything in it to look for. */
export const isQuestion = (q) => /[\p{L}\p{N}]/u.test(q ?? '');

/** The page that shows something found, at the same point in time. */
export function addressOf({ url }) {
  const { pathname, searchParams, hash } = new URL(url, location.href);
  return link(pathname, { ...Object.fromEntries(searchParams), ...clocks() }) + hash;
}

/** Words with the pieces marked that were asked for; places are counted in code points. */
function marked({ text, marks }) {
  const characters = [...text];
  const pieces = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(characters.slice(at, start).join(''));
    pieces.push(html`<mark>${characters.slice(start, end).join('')}</mark>`);
    at = end;
  }
  return [...pieces, characters.slice(at).join('')];
}

/** The name, and below it what was found where that is something else. */
export function foundWords(item) {
  const name = named(item);
  const { match } = item;
  const language = (words) => (words === item.nameEn ? 'en' : 'zh-CN');
  if (match.text === name) return html`<span class="found-name" lang="${language(name)}">${marked(match)}</span>`;
  return html`<span class="found-name" lang="${language(name)}">${name}</span>
    <span class="found-match" lang="${language(match.text)}">${marked(match)}</span>`;
}

/** [[kind, items], ...]: the kind of the best first. */
export function byKind(items) {
  const groups = new Map();
  for (const item of items) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return [...groups];
}
