import { clocks, read, version } from '../../lib/address.js';
import { get, list, resource } from '../../lib/api.js';
import { learnUnitNames } from '../../lib/unit-names.js';

/** Everything the page of one indicator shows. */
export async function ask(code = read().code) {
  const [indicator, chart, observations, targets, regions, plans] = await Promise.all([
    get(resource('indicators', code), version()),
    get(`${resource('indicators', code)}/chart.json`, clocks()),
    list('/observations', { indicator: code, limit: 1000, ...clocks() }),
    list('/targets', { indicator: code, class: 'all', limit: 1000, ...clocks() }),
    list('/regions', version()),
    list('/plans', version()),
    learnUnitNames(),
  ]);
  return { indicator, chart, observations, targets, regions, plans };
}
