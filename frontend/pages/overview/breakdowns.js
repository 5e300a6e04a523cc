import { t } from '../../lib/i18n.js';
import { clocks, link } from '../../lib/address.js';
import { domainName, DOMAINS, occurring, owed } from '../../lib/status.js';
import { unitName, unitWords } from '../../lib/unit-names.js';
import { breakdown, count } from '../../components/breakdown.js';
import { matching, NO_UNIT } from './filter.js';

const statusesOf = (targets) => occurring(count(targets).byStatus).map(([status]) => status);

/** The targets by domain, under all filters but those that a cell sets. */
export function byDomain({ targets, sections }, values) {
  const counted = matching(targets, values, sections, ['domain', 'status']);
  const groups = DOMAINS.map((domain) => ({
    ...count(counted.filter((target) => target.domain === domain)),
    value: domain,
    name: domainName(domain),
  }));
  return breakdown({
    caption: t('breakdown.byDomain'),
    column: t('filter.domain'),
    filter: 'domain',
    groups: groups.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total),
    statuses: statusesOf(counted),
    chosen: values.domain,
  });
}

/** Units with what they answer for, who owes most first, and last what nobody answers for. */
export function unitGroups({ targets, sections }, values) {
  const counted = matching(targets, values, sections, ['responsible', 'status']);
  const units = [...new Set(counted.flatMap(({ responsible }) => responsible.map(({ unit }) => unit)))];
  const groups = units.map((unit) => ({
    ...count(counted.filter(({ responsible }) => responsible.some((each) => each.unit === unit))),
    value: unit,
    name: unitWords(unitName(unit)),
    page: link('/unit.html', { unit, ...clocks(), asOf: values.asOf }),
  }));
  groups.sort((a, b) => owed(b.byStatus) - owed(a.byStatus) || b.total - a.total);
  const unowned = counted.filter(({ responsible }) => responsible.length === 0);
  const rest = { ...count(unowned), value: NO_UNIT, name: t('breakdown.noUnit') };
  return { groups, rest, statuses: statusesOf(counted) };
}

export const byUnit = ({ groups, rest, statuses }, values) =>
  breakdown({
    caption: t('breakdown.byUnit'),
    note: t('breakdown.joint'),
    column: t('filter.responsible'),
    filter: 'responsible',
    groups: rest.total ? [...groups, rest] : groups,
    statuses,
    chosen: values.responsible,
  });
