import { apiLink } from './address.js';
import { language } from './i18n.js';

/** An RFC 9457 answer, or a failure to get any answer (status 0). */
export class Problem extends Error {
  constructor({ title, detail, status = 0, errors = [] }) {
    super(title ?? detail ?? String(status));
    Object.assign(this, { title, detail, status, errors });
  }
}

const heard = { dataset: null };

/** The dataset version of the latest answer, for the footer. */
export const datasetVersion = () => heard.dataset;

async function problemOf(response) {
  try {
    const body = await response.json();
    return new Problem({ ...body, status: response.status });
  } catch {
    return new Problem({ status: response.status });
  }
}

async function fetchJson(address) {
  let response;
  try {
    response = await fetch(address, { headers: { Accept: 'application/json', 'Accept-Language': language } });
  } catch {
    throw new Problem({ status: 0 });
  }
  if (!response.ok) throw await problemOf(response);
  heard.dataset = response.headers.get('Dataset-Version') ?? heard.dataset;
  return response.json();
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

export const resource = (collection, id) => `/${collection}/${encodeURIComponent(id)}`;
