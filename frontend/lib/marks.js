/** What can stand at a place of a text, most telling first; where two overlap the first has the place. */
export const LOOKS = ['observation', 'target', 'proposed', 'dismissed', 'scenario'];

export const placeOf = ({ start, end }) => `${start}-${end}`;

/** '703-708' as {start, end}; null where it is no such thing. */
export function placeFrom(words) {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(words ?? '') ?? [];
  return start && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
}

/** Whether an entry is in the dataset, waits for a person, or was dismissed; and how it is drawn. */
export const lookOf = ({ state, kind }) => (state === 'recorded' ? kind : state);
