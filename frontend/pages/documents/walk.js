/** Which entries the address's filter shows; scenario names only when asked for. */
export const inFilter = (entry, { kind, state }) =>
  (kind ? entry.kind === kind : entry.kind !== 'scenario') && (!state || entry.state === state);

/** The entry before or behind the current one among the shown, round the ends; the current one may not be shown. */
export function neighbour(shown, current, by) {
  if (shown.length === 0) return null;
  const index = shown.findIndex(({ key }) => key === current?.key);
  const ahead = shown.filter(({ start }) => start <= (current?.start ?? -1)).length;
  const next = index < 0 ? ahead + Math.min(by, 0) : index + by;
  return shown[(next + shown.length) % shown.length];
}

/** The entry at a place, else the first that overlaps it. */
export const entryAt = (entries, place) =>
  entries.find(({ start, end }) => start === place.start && end === place.end) ??
  entries.find(({ start, end }) => end > place.start && start < place.end);
