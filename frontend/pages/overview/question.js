import { read, version } from '../../lib/address.js';
import { get, getOr, list, resource } from '../../lib/api.js';
import { today } from '../../lib/period.js';
import { learnUnitNames } from '../../lib/unit-names.js';

/** Region, plan and dates: from the address, else where the service says to start, else the first plan, today. */
async function scopeOf() {
  const [regions, plans, start] = await Promise.all([
    list('/regions', version()),
    list('/plans', version()),
    getOr({}, '/start'),
  ]);
  const asked = read();
  const plan = plans.find(({ id }) => id === asked.plan) ?? plans.find(({ region }) => region === asked.region);
  const region = asked.region ?? plan?.region ?? start.region ?? plans[0]?.region;
  const started = plans.find(({ id, region: of }) => id === start.plan && of === region);
  const first = started ?? plans.find(({ region: of }) => of === region);
  return {
    regions,
    plans,
    scope: {
      region,
      plan: asked.plan ?? first?.id ?? 'all',
      asOf: asked.asOf || start.asOf || today(),
      knownAt: asked.knownAt ?? '',
    },
  };
}

/** Everything the overview shows, for the scope in the address. */
export async function ask() {
  const setting = await scopeOf();
  const { region, plan, asOf, knownAt } = setting.scope;
  const one = plan !== 'all';
  const query = { region, plan: one ? plan : undefined, asOf, knownAt, ...version() };
  const [summary, targets, tree] = await Promise.all([
    get('/summary', query),
    list('/targets', { ...query, limit: 1000 }),
    one ? get(resource('plans', plan), version()) : null,
    learnUnitNames(),
  ]);
  return {
    ...setting,
    query,
    summary,
    targets,
    sections: tree?.sections.map((section) => ({ ...section, plan })) ?? null,
  };
}
