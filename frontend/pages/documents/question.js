import { get, list, resource } from '../../lib/api.js';
import { outline } from '../../lib/outline.js';
import { session } from '../../lib/session.js';

/** The text, what stands in it and what shows it. */
export async function askText(document) {
  const path = resource('documents', document.id);
  const asked = get(`${path}/text`);
  const [text, pages, { figures }, allTargets] = await Promise.all([
    asked,
    asked.then(({ pages: count }) => (count > 0 ? get(`${path}/pages`) : null)),
    get(`${path}/figures`),
    list('/targets', { class: 'all', limit: 1000 }),
  ]);
  return { text, pages, figures, allTargets, headings: outline(text.text, text.paragraphs) };
}

/** What the page of one document shows before its text. What it prints does not depend on the two clocks. */
export async function askHead(id) {
  const [document, observations, targets, indicators, regions, who] = await Promise.all([
    get(resource('documents', id)),
    list('/observations', { document: id, limit: 1000 }),
    list('/targets', { document: id, class: 'all', limit: 1000 }),
    list('/indicators', { limit: 1000 }),
    list('/regions'),
    session(),
  ]);
  return { document, observations, targets, indicators, regions, who };
}

/** Everything the page of a document with a text shows. */
export async function ask(id) {
  const head = await askHead(id);
  return { ...head, ...(await askText(head.document)) };
}
