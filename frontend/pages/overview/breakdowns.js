import { t } from '../../lib/i18n.js';
import { domainName, owed } from '../../lib/status.js';
import { unitName, unitWords } from '../../lib/unit-names.js';
import { breakdown, count, present } from '../../components/breakdown.js';
import { NO_UNIT } from './filter.js';

/** The counts of the plan by domain and by unit; `unowned`: the targets that no unit answers for. */
export function breakdownsOf(summary, unowned) {
  const statuses = present(summary);
  const domains = summary.byDomain
    .map((group) => ({ ...group, value: group.domain, name: domainName(group.domain) }))
    .sort((a, b) => b.total - a.total);
  const units = summary.byResponsible
    .filter(({ unit }) => unit)
    .map((group) => ({ ...group, value: group.unit, name: unitWords(unitName(group.unit)) }))
    .sort((a, b) => owed(b.byStatus) - owed(a.byStatus) || b.total - a.total);
  const rest = unowned.length ? [{ ...count(unowned), value: NO_UNIT, name: t('breakdown.noUnit') }] : [];
  return {
    domains: breakdown({
      caption: t('breakdown.byDomain'),
      column: t('filter.domain'),
      filter: 'domain',
      groups: domains,
      statuses,
    }),
    units: breakdown({
      caption: t('breakdown.byUnit'),
      note: t('breakdown.joint'),
      column: t('filter.responsible'),
      filter: 'responsible',
      groups: [...units, ...rest],
      statuses,
    }),
  };
}
