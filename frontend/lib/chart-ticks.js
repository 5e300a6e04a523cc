/** The ticks of a chart's time axis, in days. */
import { dayNumber, dayOf } from './period.js';

/** The first days of years, of halves and quarters too where they are few. */
export function ticksOf(first, last) {
  const [from, to] = [dayOf(first), dayOf(last)].map((day) => Number(day.slice(0, 4)));
  const months = to - from < 3 ? ['01', '04', '07', '10'] : ['01'];
  const days = Array.from({ length: to - from + 2 }, (_, index) => from + index)
    .flatMap((year) => months.map((month) => dayNumber(`${year}-${month}-01`)))
    .filter((day) => day >= first - 20 && day <= last + 20);
  return (days.length > 0 ? days : [first]).map((value) => ({ value }));
}

/** A year by its number, a month in it as 2024-07. */
export const tickWords = (day) => dayOf(day).replace('-01-01', '').slice(0, 7);
