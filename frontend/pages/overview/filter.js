import { isLate } from '../../lib/status.js';
import { searchText } from '../../components/target-table.js';

/** The filters of the target table; the headline above them always speaks of the whole plan. */
export const FILTERS = ['domain', 'responsible', 'status', 'q'];
export const NO_UNIT = 'none';
/** Stands among the statuses, for it is a kind of achieved. */
export const LATE = 'late';
export const noFilter = () => Object.fromEntries(FILTERS.map((name) => [name, null]));

export function matches(target, { domain, responsible, status, q }) {
  const units = target.responsible.map(({ unit }) => unit);
  return (
    (!domain || target.domain === domain) &&
    (!status || (status === LATE ? isLate(target.assessment) : target.assessment.status === status)) &&
    (!responsible || (responsible === NO_UNIT ? units.length === 0 : units.includes(responsible))) &&
    (!q || searchText(target).includes(q.trim().toLowerCase()))
  );
}
