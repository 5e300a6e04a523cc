/** Where in the site the content of a file can be seen: then and now. */
import { link } from '../../lib/address.js';

/** The overview shows one plan or one region at a time, so a file of anything else has no page. */
const SHOWN = ['plan', 'region', 'domain', 'responsible', 'status'];

function pageOf({ kind, subject, query }) {
  if (kind === 'target-chart') return ['/target.html', { id: subject }];
  if (kind === 'indicator-chart') return ['/indicator.html', { code: subject }];
  const filters = Object.fromEntries(new URLSearchParams(query));
  const single = (name) => filters[name] && !filters[name].includes(',');
  if (kind === 'observations') return single('indicator') ? ['/indicator.html', { code: filters.indicator }] : null;
  const shown = Object.keys(filters).every((name) => SHOWN.includes(name) && single(name));
  if (!shown || !(filters.plan || filters.region)) return null;
  return ['/', { plan: 'all', ...filters }];
}

/** {frozen, live} addresses of pages, or null where no page shows the same. */
export function placesOf(view) {
  const page = pageOf(view);
  if (!page) return null;
  const [path, parameters] = page;
  const { asOf, knownAt, datasetVersion } = view;
  return {
    frozen: link(path, { ...parameters, asOf, knownAt, datasetVersion }),
    live: link(path, { ...parameters, asOf: view.comparedWith.asOf }),
  };
}
