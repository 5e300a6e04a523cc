import { read } from '../../lib/address.js';
import { takeaway } from '../../components/takeaway.js';
import { LATE, NO_UNIT } from './filter.js';

/**
 * What the service can filter by too; a search and "no unit" are made in the page, so files then hold more than it
 * shows.
 */
function filtersOf({ domain, responsible, status }) {
  const late = status === LATE;
  return {
    domain,
    status: late ? null : status,
    onTime: late ? false : null,
    responsible: responsible === NO_UNIT ? null : responsible,
  };
}

/** The chart is of the whole plan, as the headline is; the table is of the targets that are filtered. */
export function exportsOf({ scope, query, summary }, name, element) {
  const { region, plan } = query;
  return takeaway({
    chart: { path: '/summary', query: () => query },
    table: { path: '/targets', query: () => ({ ...query, ...filtersOf(read()) }), element },
    citation: { path: '/summary', query: { region, plan } },
    page: {
      path: '/',
      parameters: () => read(),
      name,
      clocks: { asOf: summary.asOf ?? scope.asOf, knownAt: summary.knownAt },
    },
    embed: { parameters: () => ({ summary: scope.plan, region: scope.region }), height: 260 },
  });
}
