/** A text that is read, and decided about: all that only documents with a text need, so that the others do not wait for it. */
import { Deciding } from './deciding.js';
import { Reader } from './reader.js';

/** `listFigures(answer)` shows the figures of the dataset anew. */
export function startReading(place, answer, listFigures) {
  const deciding = new Deciding(answer.document.id, listFigures);
  return new Reader(place, answer, (entry, shownIn) => deciding.choose(entry, shownIn));
}
