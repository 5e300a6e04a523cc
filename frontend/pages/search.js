import { html, render } from '../lib/html.js';
import { clocks, link, read, write } from '../lib/address.js';
import { t } from '../lib/i18n.js';
import * as filters from '../components/filter-form.js';
import { addressOf, byKind, foundWords, isQuestion, search } from '../components/found.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { emptyNote } from '../components/states.js';

const main = document.querySelector('main');
const KINDS = ['indicator', 'target', 'unit', 'scenario', 'document', 'figure', 'sentence'];
const EXAMPLES = ['基站 5G', 'jizhan', 'rgzn', '2000个', '應用場景', 'metaverse'];
const SHOWN = 200;

const examples = () =>
  html`<section class="note empty">
    <h2>${t('search.examples')}</h2>
    <ul class="search-examples">
      ${EXAMPLES.map((q) => html`<li><a href="${link('/search.html', { q, ...clocks() })}">${q}</a></li>`)}
    </ul>
  </section>`;

const group = ([kind, items]) =>
  html`<section class="found-group">
    <h2>${t(`searchKind.${kind}`)} <small>${items.length}</small></h2>
    <ul>
      ${items.map((item) => html`<li><a href="${addressOf(item)}">${foundWords(item)}</a></li>`)}
    </ul>
  </section>`;

const results = ({ items, total }) =>
  total === 0
    ? emptyNote(t('search.none'), t('search.noneText'))
    : html`${byKind(items).map(group)}${
        total > items.length && html`<p class="muted">${t('search.first', { shown: items.length })}</p>`
      }`;

const ask = ({ q, kind }) => (isQuestion(q) ? search(q, { kind, limit: SHOWN }) : null);

function showFound(answer) {
  const values = read();
  filters.show(main.querySelector('form'), values, answer ? t('search.total', { total: answer.total }) : '');
  render(main.querySelector('[data-region="found"]'), answer ? results(answer) : examples());
  title(values.q, t('search.title'));
  provenance({});
}

const find = () => fill(main.querySelector('[data-region="found"]'), async () => ask(read()), showFound, 9);

frame();
render(
  main,
  html`<h1>${t('search.title')}</h1>
    <p class="lead">${t('search.lead')}</p>
    ${filters.filterForm({
      label: t('search.everything'),
      search: t('search.label'),
      values: read(),
      selects: [
        { name: 'kind', label: t('search.kind'), options: KINDS.map((kind) => [kind, t(`searchKind.${kind}`)]) },
      ],
    })}
    <div data-region="found"></div>`,
);
main.classList.remove('waiting');
filters.listen(main.querySelector('form'), (changes) => {
  write(changes, { replace: 'q' in changes });
  find();
});
addEventListener('popstate', find);
find();
