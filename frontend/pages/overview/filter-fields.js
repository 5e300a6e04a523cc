import { named, t } from '../../lib/i18n.js';
import { read } from '../../lib/address.js';
import { domainName, DOMAINS, isLate, occurring, statusName } from '../../lib/status.js';
import { unitName } from '../../lib/unit-names.js';
import { count } from '../../components/breakdown.js';
import { filterForm } from '../../components/filter-form.js';
import { LATE, NO_UNIT } from './filter.js';

function units(targets) {
  const names = [...new Set(targets.flatMap(({ responsible }) => responsible.map(({ unit }) => unit)))];
  const nobody = targets.some(({ responsible }) => responsible.length === 0);
  return [...names.map((unit) => [unit, unitName(unit)]), ...(nobody ? [[NO_UNIT, t('breakdown.noUnit')]] : [])];
}

function statuses(targets) {
  const late = targets.some(({ assessment }) => isLate(assessment));
  const found = occurring(count(targets).byStatus).map(([status]) => [status, statusName(status)]);
  return [...found, ...(late ? [[LATE, t('status.late')]] : [])];
}

/** The form that filters by what occurs. */
export function filterFields({ targets, sections }) {
  const used = DOMAINS.filter((domain) => targets.some((target) => target.domain === domain));
  const chapters = sections?.map((section) => [
    section.id,
    `${section.title.startsWith(section.number) ? '' : `${section.number} `}${named(section, 'title')}`,
  ]);
  return filterForm({
    label: t('filter.label'),
    search: t('filter.search'),
    values: read(),
    selects: [
      ...(chapters ? [{ name: 'section', label: t('filter.section'), options: chapters }] : []),
      { name: 'domain', label: t('filter.domain'), options: used.map((domain) => [domain, domainName(domain)]) },
      { name: 'responsible', label: t('filter.responsible'), options: units(targets) },
      { name: 'status', label: t('filter.status'), options: statuses(targets) },
    ],
  });
}
