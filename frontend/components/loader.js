import { html, render } from '../lib/html.js';
import { Problem } from '../lib/api.js';
import { problemNote, skeleton, stillLoading } from './states.js';

const latest = new WeakMap();

/**
 * Fills a region: skeleton, progress after one second, then the answer or the problem with a way to retry.
 * Only the latest call for a region may fill it. A region that already shows something keeps it, dimmed, meanwhile.
 */
export async function fill(region, ask, show, lines = 6) {
  const turn = Symbol('turn');
  latest.set(region, turn);
  const mine = () => latest.get(region) === turn;
  region.setAttribute('aria-busy', 'true');
  if (!region.dataset.filled) render(region, skeleton(lines));
  const late = setTimeout(() => mine() && region.insertAdjacentHTML('afterbegin', html`${stillLoading()}`.text), 1000);
  try {
    const answer = await ask();
    if (!mine()) return;
    show(answer);
    region.dataset.filled = 'yes';
  } catch (failure) {
    if (!mine()) return;
    if (!(failure instanceof Problem)) console.error(failure);
    delete region.dataset.filled;
    render(region, problemNote(failure instanceof Problem ? failure : new Problem({ detail: failure.message })));
    region.querySelector('[data-retry]').addEventListener('click', () => fill(region, ask, show, lines));
  } finally {
    clearTimeout(late);
    if (mine()) region.removeAttribute('aria-busy');
  }
}
