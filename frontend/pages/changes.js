import { html, render } from '../lib/html.js';
import { apiLink, read, write } from '../lib/address.js';
import { t } from '../lib/i18n.js';
import { arrive, followHere } from '../lib/place.js';
import { LIST } from '../components/count-link.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { changesForm } from './changes/form.js';
import { changesTable, sides, verdict } from './changes/parts.js';
import { ask } from './changes/question.js';
import { timeline } from './changes/timeline.js';

const main = document.querySelector('main');
let shown = null;

const files = (query) =>
  html`<p class="actions">
    <a href="${apiLink('/changes/targets', { ...query, format: 'xlsx' })}" download>XLSX</a>
    <a href="${apiLink('/changes/targets', { ...query, format: 'csv', bom: true })}" download>CSV</a>
  </p>`;

function showAll() {
  const { scope, query, changes } = shown;
  const { kind } = read();
  const items = changes.items.filter((item) => !kind || item.kind === kind);
  render(
    main,
    html`<div class="scope-place">${changesForm(shown)}</div>
      <section class="headline" aria-live="polite">${verdict(changes, kind)}</section>
      ${sides(changes, scope)}
      <section class="list">
        <div class="list-head">
          <h2 id="${LIST}" tabindex="-1">${t('changes.list')}</h2>
          ${files(query)}
        </div>
        ${items.length > 0 && changesTable(items, changes)}
      </section>
      ${timeline(changes.items)}`,
  );
  main.querySelector('form').addEventListener('change', ({ target }) => {
    if (!target.validity.valid) return;
    const fresh = target.name === 'by' ? { from: null, to: null } : target.name === 'region' ? { plan: null } : {};
    write({ [target.name]: target.value, kind: null, ...fresh });
    load();
  });
}

function show(answer) {
  write(answer.scope, { replace: true });
  shown = { ...answer, asked: asked() };
  showAll();
  title(t('changes.title'));
  provenance({ knownAt: answer.changes.to.knownAt });
  main.classList.remove('waiting');
  arrive();
}

const asked = () => JSON.stringify({ ...read(), kind: null });
const load = () => fill(main, ask, show, 12);

frame();
followHere(() => {
  showAll();
  document.querySelector(location.hash || 'h1').scrollIntoView({ block: 'start' });
});
addEventListener('popstate', () => (shown && asked() === shown.asked ? showAll() : load()));
load();
