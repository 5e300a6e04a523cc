import { isLate } from '../../lib/status.js';
import { within } from '../../lib/sections.js';
import { searchText } from '../../components/target-table.js';

/** The filters of the target table, which the headline follows. */
export const FILTERS = ['section', 'domain', 'responsible', 'status', 'q'];
export const NO_UNIT = 'none';
/** Stands among the statuses, for it is a kind of achieved. */
export const LATE = 'late';
export const noFilter = () => Object.fromEntries(FILTERS.map((name) => [name, null]));

const MEETS = {
  section: ({ sectionId }, id, sections) => within(sections ?? [], id).has(sectionId),
  domain: ({ domain }, wanted) => domain === wanted,
  responsible: ({ responsible }, unit) =>
    unit === NO_UNIT ? responsible.length === 0 : responsible.some((each) => each.unit === unit),
  status: ({ assessment }, status) => (status === LATE ? isLate(assessment) : assessment.status === status),
  q: (target, words) => searchText(target).includes(words.trim().toLowerCase()),
};

/** Those that meet the filters of the address. `but`: filters left aside, for numbers that set them themselves. */
export function matching(targets, values, sections, but = []) {
  const set = FILTERS.filter((name) => values[name] && !but.includes(name));
  return targets.filter((target) => set.every((name) => MEETS[name](target, values[name], sections)));
}
