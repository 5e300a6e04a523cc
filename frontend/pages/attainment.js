import { html, render } from '../lib/html.js';
import { apiLink, clocks, read, version, write } from '../lib/address.js';
import { get, list } from '../lib/api.js';
import { language, named, t } from '../lib/i18n.js';
import { domainName } from '../lib/status.js';
import { learnUnitNames, unitName, unitWords } from '../lib/unit-names.js';
import { dataTable } from '../components/data-table.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';
import * as scopes from '../components/scope-form.js';
import { historyChart } from '../components/history-chart.js';
import { panels } from './attainment/panels.js';
import { headline, sensitivity } from './attainment/headline.js';

const main = document.querySelector('main');

async function ask() {
  const [start, regions, plans] = await Promise.all([
    get('/start', version()),
    list('/regions', version()),
    list('/plans', version()),
    learnUnitNames(),
  ]);
  const asked = { ...start, ...read() };
  const scope = { region: asked.region, plan: asked.plan, asOf: asked.asOf, knownAt: asked.knownAt ?? '' };
  const plan = plans.some(({ id, region }) => id === asked.plan && region === asked.region) ? asked.plan : null;
  const query = { region: scope.region, plan, ...clocks(), asOf: scope.asOf };
  const [view, history, tree] = await Promise.all([
    get('/attainment', query),
    get('/attainment/history', query),
    plan && get(`/plans/${encodeURIComponent(plan)}`, version()),
  ]);
  return { view, history, tree, regions, plans, query, scope: { ...scope, plan: plan ?? 'all' } };
}

const sectionName = (tree, name) => {
  const section = tree?.sections?.find(({ id }) => name.endsWith(`/${id}`));
  return section ? `${section.number} ${named(section, 'title')}` : name.split('/')[1];
};

const groupTable = (caption, items, name) =>
  dataTable({
    caption,
    items,
    columns: [
      { head: t('attainment.group'), cell: name },
      { head: t('attainment.inForce'), end: true, cell: (group) => group.inForce },
      { head: t('attainment.assessable'), end: true, cell: (group) => group.assessable },
      { head: t('attainment.coverage'), end: true, cell: (group) => `${group.coverage} %` },
      { head: t('attainment.attainment'), end: true, cell: (group) => group.attainment ?? t('attainment.unknown') },
    ],
  });

function show({ view, history, tree, regions, plans, scope, query }) {
  render(
    main,
    html`<h1>${t('attainment.title')}</h1>
      <div data-region="scope"></div>
      ${headline(view)}
      <p class="lead">${t('attainment.lead')}</p>
      <p>
        <a href="${apiLink('/attainment', { ...query, format: 'xlsx' })}">XLSX</a> ·
        <a href="${apiLink('/attainment', { ...query, format: 'csv', bom: true })}">CSV</a>
      </p>
      ${sensitivity(view)} ${panels(view)}
      <section>
        <h2>${t('attainment.history')}</h2>
        ${historyChart(history.byMonth)}
      </section>
      <section>${groupTable(t('attainment.byDomain'), view.byDomain, ({ name }) => domainName(name))}</section>
      <section>
        ${groupTable(t('attainment.byResponsible'), view.byResponsible, ({ name }) =>
          name ? unitWords(unitName(name)) : t('attainment.nobody'),
        )}
      </section>
      <section>
        ${groupTable(
          t('attainment.bySection'),
          view.bySection,
          ({ name }) => html`<span${language === 'en' && html` class="printed"`}>${sectionName(tree, name)}</span>`,
        )}
      </section>`,
  );
  scopes.show(main.querySelector('[data-region="scope"]'), { regions, plans, scope }, (changes) => {
    write(changes);
    load();
  });
  main.classList.remove('waiting');
  title(t('attainment.title'));
  provenance(view);
}

const load = () => fill(main, ask, show, 12);
frame();
addEventListener('popstate', load);
load();
