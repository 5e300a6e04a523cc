import { clocks } from '../../lib/address.js';
import { get, getOr, list, Problem } from '../../lib/api.js';
import { dayOf, today } from '../../lib/period.js';
import { learnUnitNames } from '../../lib/unit-names.js';

const QUARTERS = 8;

/** The ends of the last quarters before a day, oldest first, and the day. */
function quarterEnds(day) {
  const [year, month] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3;
  const ends = Array.from({ length: QUARTERS }, (_, back) =>
    dayOf(Date.UTC(year, first - 3 * (QUARTERS - 1 - back), 0) / 86_400_000),
  );
  return [...ends, day];
}

/** Everything the page of a unit shows. */
export async function ask(unit) {
  const { asOf: start } = clocks().asOf ? clocks() : await getOr({}, '/start');
  const asOf = start ?? today();
  const query = { responsible: unit, ...clocks(), asOf };
  const [targets, owes, ...past] = await Promise.all([
    list('/targets', { ...query, limit: 1000 }),
    list('/supervision', { unit, ...clocks(), asOf, limit: 1000 }),
    ...quarterEnds(asOf).map((day) => get('/summary', { ...query, asOf: day, ...(day !== asOf && { knownAt: day }) })),
    learnUnitNames(),
  ]);
  return { unit, asOf, targets, owes, past: past.slice(0, QUARTERS + 1) };
}

/** An address without a unit is as wrong as one with an unknown one. */
export async function askNamed(unit) {
  if (!unit) throw new Problem({ status: 404 });
  return ask(unit);
}
