import { clocks, read, version } from '../../lib/address.js';
import { get, getOr, list, resource } from '../../lib/api.js';

/** Everything the page of one indicator shows. */
export async function ask(code = read().code) {
  const [indicator, observations, all, regions] = await Promise.all([
    get(resource('indicators', code), version()),
    list('/observations', { indicator: code, limit: 1000, ...clocks() }),
    list('/targets', { class: 'all', limit: 1000, ...clocks() }),
    list('/regions', version()),
  ]);
  const targets = all.filter((target) => target.indicator === code);
  const plans = await Promise.all([...new Set(targets.map(({ plan }) => plan))].map((id) => getOr(null, resource('plans', id), version())));
  return { indicator, observations, targets, regions, plans: plans.filter(Boolean) };
}
