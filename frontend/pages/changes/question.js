import { read, version } from '../../lib/address.js';
import { get, getOr, list } from '../../lib/api.js';
import { today } from '../../lib/period.js';
import { learnUnitNames } from '../../lib/unit-names.js';

export const WAYS = ['both', 'world', 'knowledge', 'version'];

/** What the service is asked for: two days of both clocks, of one of them, or two dataset versions. */
export function between({ from, to, by, asOf, knownAt }) {
  if (by === 'version') return { fromVersion: from, datasetVersion: /^\d+$/.test(to) ? to : undefined, asOf, knownAt };
  if (by === 'world') return { fromAsOf: from, asOf: to, knownAt };
  if (by === 'knowledge') return { fromKnownAt: from, knownAt: to, asOf };
  return { fromAsOf: from, fromKnownAt: from, asOf: to, knownAt: to };
}

/** The same day a year before: where the address names no first day. */
const yearBefore = (day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Everything the page of changes shows, for what the address says. */
export async function ask() {
  const asked = read();
  const [regions, plans, start] = await Promise.all([
    list('/regions', version()),
    list('/plans', version()),
    getOr({}, '/start'),
    learnUnitNames(),
  ]);
  const region = asked.region ?? plans.find(({ id }) => id === asked.plan)?.region ?? start.region;
  const plan = asked.plan ?? plans.find((each) => each.region === region)?.id ?? 'all';
  const by = WAYS.includes(asked.by) ? asked.by : 'both';
  const day = asked.asOf || start.asOf || today();
  const to = asked.to || (by === 'version' ? '' : day);
  const from = asked.from || (by === 'version' ? '1' : yearBefore(to));
  const scope = { region, plan, by, from, to };
  const filters = { region, plan: plan === 'all' ? undefined : plan };
  const query = { ...filters, ...between({ ...scope, asOf: asked.asOf || day, knownAt: asked.knownAt }) };
  const changes = await get('/changes/targets', { ...query, limit: 1000 });
  return { regions, plans, scope, query, changes };
}
