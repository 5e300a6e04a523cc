import { apiLink, read } from './address.js';
import { language } from './i18n.js';

/** An RFC 9457 answer, or a failure to get any answer (status 0). */
export class Problem extends Error {
  constructor({ title, detail, status = 0, errors = [] }) {
    super(title ?? detail ?? String(status));
    Object.assign(this, { title, detail, status, errors });
  }
}

const heard = { dataset: null, csrfToken: null };

/** The dataset version on show: the one the address is frozen at, else that of the latest answer. */
export const datasetVersion = () => read().datasetVersion ?? heard.dataset;

async function problemOf(response) {
  try {
    const body = await response.json();
    return new Problem({ ...body, status: response.status });
  } catch {
    return new Problem({ status: response.status });
  }
}

async function answerOf(address, { headers, ...request } = {}) {
  let response;
  try {
    response = await fetch(address, {
      ...request,
      headers: { Accept: 'application/json', 'Accept-Language': language, ...headers },
    });
  } catch {
    throw new Problem({ status: 0 });
  }
  if (!response.ok) throw await problemOf(response);
  const isFrozen = new URL(response.url).searchParams.has('datasetVersion');
  if (!isFrozen) heard.dataset = response.headers.get('Dataset-Version') ?? heard.dataset;
  return response;
}

async function fetchJson(address, request) {
  const response = await answerOf(address, request);
  return response.status === 204 ? null : response.json();
}

/** A file that the service may refuse to make; its name is the service's. */
export async function file(address) {
  const response = await answerOf(address, { headers: { Accept: '*/*' } });
  const [, name] = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
  return { blob: await response.blob(), name };
}

export const get = (path, query) => fetchJson(apiLink(path, query));

/** All items of a list, following `next` whether the service gives a cursor or an address. */
export async function list(path, query = {}) {
  const items = [];
  let cursor;
  do {
    const page = await get(path, { ...query, cursor });
    items.push(...page.items);
    cursor = page.next?.includes('cursor=') ? new URL(page.next, location.href).searchParams.get('cursor') : page.next;
  } while (cursor);
  return items;
}

/** The answer, or the given value where the service does not know the address. */
export async function getOr(fallback, path, query) {
  try {
    return await get(path, query);
  } catch (problem) {
    if (problem.status === 404) return fallback;
    throw problem;
  }
}

/** What a cookie session must send along with every write; null while nobody is signed in. */
export function carry(csrfToken) {
  heard.csrfToken = csrfToken;
}

/** Writes: a file goes as it is, under its media type; anything else as JSON. */
export function send(method, path, body, mediaType, query) {
  const headers = { 'Content-Type': mediaType ?? 'application/json' };
  if (heard.csrfToken) headers['X-CSRF-Token'] = heard.csrfToken;
  if (body === undefined) delete headers['Content-Type'];
  return fetchJson(apiLink(path, query), {
    method,
    headers,
    body: mediaType || body === undefined ? body : JSON.stringify(body),
  });
}

export const resource = (collection, id) => `/${collection}/${encodeURIComponent(id)}`;
