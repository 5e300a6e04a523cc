import { send } from '../../lib/api.js';

/**
 * Rows that are open already are changed where they are, new ones join the unit's submission of the month, corrections
 * of approved values go by themselves. Answers the submissions that took something.
 */
export async function saveRows({ unit, month, items }, rows, submits) {
  const reported = new Map(items.map((item) => [item.target, item.reported]));
  const open = new Map();
  const added = [];
  const corrected = [];
  for (const row of rows) {
    const before = reported.get(row.target);
    const state = before?.row.state;
    if (state === 'draft' || state === 'returned')
      open.set(before.submission, [...(open.get(before.submission) ?? []), row]);
    else (state === 'approved' ? corrected : added).push(row);
  }
  const saved = [];
  for (const [id, theirs] of open) saved.push(await send('PUT', `/submissions/${id}`, { rows: theirs }));
  for (const each of [added, corrected])
    if (each.length) saved.push(await send('POST', '/submissions', { unit, month, rows: each }));
  const ids = [...new Set(saved.map(({ id }) => id))];
  if (submits) for (const id of ids) await send('POST', `/submissions/${id}/submit`);
  return ids;
}
