/** The URL's query is the page's whole state: what is copied from the address bar shows the same thing again. */
export const read = () => Object.fromEntries(new URLSearchParams(location.search));

function query(parameters) {
  const kept = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const text = new URLSearchParams(kept).toString();
  return text ? `?${text}` : '';
}

/** An address of this site; the language travels along when the current address names it. */
export function link(page, parameters = {}) {
  return page + query({ ...parameters, lang: parameters.lang ?? read().lang });
}

/** The two clocks and the dataset version as in the address, for links that keep the reader's point in time. */
export function clocks() {
  const { asOf, knownAt, datasetVersion } = read();
  return { asOf, knownAt, datasetVersion };
}

/** Only the dataset version, for what has no clocks: names, plans, regions. */
export const version = () => ({ datasetVersion: read().datasetVersion });

/** The clocks of a link that follows the data: a frozen address keeps its as-of date only. */
export function liveClocks() {
  const { asOf, knownAt, datasetVersion } = read();
  return datasetVersion ? { asOf } : { asOf, knownAt };
}

export function apiLink(path, parameters = {}) {
  return `/api/v1${path}${query(parameters)}`;
}

export function write(changes, { replace = false } = {}) {
  const target = location.pathname + query({ ...read(), ...changes }) + location.hash;
  if (target === location.pathname + location.search + location.hash) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', target);
}

export const absolute = (address) => new URL(address, location.href).href;
