import { clocks, version } from '../../lib/address.js';
import { get, getOr, list, resource } from '../../lib/api.js';
import { learnUnitNames } from '../../lib/unit-names.js';

/** Everything the page of one target shows. */
export async function ask(id) {
  const when = clocks();
  const [target, chart, plans, regions] = await Promise.all([
    get(resource('targets', id), when),
    get(`${resource('targets', id)}/chart.json`, when),
    list('/plans', version()),
    list('/regions', version()),
    learnUnitNames(),
  ]);
  const related = (target.evidence ?? []).map(({ observation }) => observation?.indicator).filter(Boolean);
  const codes = [...new Set([target.indicator, ...related])];
  const [histories, indicators] = await Promise.all([
    Promise.all(target.series.map((observation) => getOr(observation, resource('observations', observation.id), when))),
    Promise.all(codes.map((code) => getOr({ code, name: code }, resource('indicators', code), version()))),
  ]);
  const plan = plans.find((each) => each.id === target.plan) ?? null;
  return {
    target,
    chart,
    plan,
    regions,
    histories,
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
  };
}
