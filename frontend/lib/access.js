import { get, send as write } from './api.js';
import { language } from './i18n.js';

const { default: words } = await import(language === 'en' ? '../i18n/access-en.js' : '../i18n/access-zh.js');

/** The word of a key of the access pages; {name} is replaced. */
export const word = (key, values = {}) =>
  (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

export const fetchPrivate = (path) => get(path);
export const send = async (method, path, body) => (await write(method, path, body)) ?? {};

/** A page of this site named by the address, never another site. */
export function nextPage(otherwise) {
  const next = new URLSearchParams(location.search).get('next') ?? '';
  return /^\/[a-z-]+\.html(\?[^#]*)?(#[\w%.-]*)?$/.test(next) ? next : otherwise;
}
