/** Reading a text and deciding about it: all that only documents with a text need, so that the others do not wait. */
import { mayEdit } from '../../lib/session.js';
import { Reader } from './reader.js';

/** Only editors decide, and they read first. */
async function decidingFor(answer, listFigures) {
  const { Deciding } = await import('./deciding.js');
  return new Deciding(answer.document.id, listFigures);
}

/** `listFigures(answer)` shows the figures of the dataset anew. */
export function startReading(place, answer, listFigures) {
  const deciding = mayEdit(answer.who) && decidingFor(answer, listFigures);
  return new Reader(place, answer, async (entry, shownIn) => deciding && (await deciding).choose(entry, shownIn));
}
