import { get, list, resource } from '../../lib/api.js';
import { outline } from '../../lib/outline.js';
import { session } from '../../lib/session.js';

/** The text, what stands in it and what shows it; null while it has not been imported. */
async function readable(document) {
  if (!document.textAvailable) return { text: null, figures: [], headings: [] };
  const path = resource('documents', document.id);
  const [text, { figures }, allTargets, reading] = await Promise.all([
    get(`${path}/text`),
    get(`${path}/figures`),
    list('/targets', { class: 'all', limit: 1000 }),
    import('./reading.js'),
  ]);
  return { text, figures, allTargets, reading, headings: outline(text.text, text.paragraphs) };
}

/** Everything the page of one document shows. What it prints does not depend on the two clocks. */
export async function ask(id) {
  const [document, observations, targets, indicators, regions, who] = await Promise.all([
    get(resource('documents', id)),
    list('/observations', { document: id, limit: 1000 }),
    list('/targets', { document: id, class: 'all', limit: 1000 }),
    list('/indicators', { limit: 1000 }),
    list('/regions'),
    session(),
  ]);
  return { document, observations, targets, indicators, regions, who, ...(await readable(document)) };
}
