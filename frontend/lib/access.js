import { Problem } from './api.js';
import { language } from './i18n.js';

const { default: words } = await import(language === 'en' ? '../i18n/access-en.js' : '../i18n/access-zh.js');

/** The word of a key of the access pages; {name} is replaced. */
export const word = (key, values = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

const known = { csrfToken: null };

async function ask(method, path, body) {
  const headers = { Accept: 'application/json', 'Accept-Language': language };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method !== 'GET' && known.csrfToken) headers['X-CSRF-Token'] = known.csrfToken;
  let response;
  try {
    response = await fetch(`/api/v1${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new Problem({ status: 0 });
  }
  const text = await response.text();
  let answer = {};
  try {
    answer = text ? JSON.parse(text) : {};
  } catch {
    answer = {};
  }
  if (!response.ok) throw new Problem({ ...answer, status: response.status });
  return answer;
}

/** Who is signed in. Has to be asked before the first write: the answer carries the token that writes need. */
export async function session() {
  const answer = await ask('GET', '/session');
  known.csrfToken = answer.csrfToken ?? null;
  return answer;
}

export const fetchPrivate = (path) => ask('GET', path);
export const send = (method, path, body) => ask(method, path, body);

export const signInPage = () => `/signin.html?next=${encodeURIComponent(location.pathname)}`;

/** A page of this site named by the address, never another site. */
export function nextPage(otherwise) {
  const next = new URLSearchParams(location.search).get('next') ?? '';
  return /^\/[a-z-]+\.html$/.test(next) ? next : otherwise;
}
