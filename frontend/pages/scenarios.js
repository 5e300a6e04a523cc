import { html, render } from '../lib/html.js';
import { clocks, link, read, write } from '../lib/address.js';
import { list } from '../lib/api.js';
import { language, named, t } from '../lib/i18n.js';
import { placeOf } from '../lib/marks.js';
import { domainName, DOMAINS } from '../lib/status.js';
import { dataTable } from '../components/data-table.js';
import * as filters from '../components/filter-form.js';
import { fill } from '../components/loader.js';
import { pointAtRow } from '../components/pointed-row.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { emptyNote } from '../components/states.js';

const main = document.querySelector('main');
const STATUSES = ['built', 'started', 'planned', 'mentioned'];
let register = null;

async function ask() {
  const [scenarios, documents, regions] = await Promise.all([
    list('/scenarios', { limit: 1000 }),
    list('/documents'),
    list('/regions'),
  ]);
  return { scenarios, documents, regions };
}

const matches = (scenario, { domain, status, region, q }) =>
  (!domain || scenario.domain === domain) &&
  (!status || scenario.status === status) &&
  (!region || scenario.region === region) &&
  (!q ||
    `${scenario.name} ${scenario.type} ${scenario.remark ?? ''} ${scenario.remarkEn ?? ''}`
      .toLowerCase()
      .includes(q.trim().toLowerCase()));

/** What has no English stays as it is, and says in which language that is. */
const remarkOf = (scenario) =>
  scenario.remark &&
  (language === 'en' && scenario.remarkEn ? scenario.remarkEn : html`<span lang="zh-CN">${scenario.remark}</span>`);

/** The documents that name it; the place is known in the first one. */
function sources({ documents, span }) {
  const cited = documents.map((id) => register.documents.find((document) => document.id === id) ?? { id, number: id });
  const at = (index, { textAvailable }) => (index === 0 && span && textAvailable ? placeOf(span) : null);
  return html`<ul>
    ${cited.map(
      (document, index) =>
        html`<li>
          <a
            href="${link('/documents.html', { id: document.id, at: at(index, document), ...clocks() })}"
            lang="zh-CN"
            class="printed"
            >${document.number}</a
          >
        </li>`,
    )}
  </ul>`;
}

const region = (code) => named(register.regions.find((each) => each.code === code) ?? { name: code });

function showTable() {
  const values = read();
  const found = register.scenarios.filter((scenario) => matches(scenario, values));
  filters.show(
    main.querySelector('form'),
    values,
    t('scenarios.found', { found: found.length, total: register.scenarios.length }),
  );
  render(
    main.querySelector('[data-region="table"]'),
    found.length === 0
      ? emptyNote(t('scenarios.noneTitle'), t('filter.noneText'))
      : dataTable({
          caption: t('scenarios.caption'),
          items: found,
          anchor: ({ id }) => id,
          columns: [
            { head: t('scenario.name'), cell: ({ name }) => html`<span data-item lang="zh-CN">${name}</span>` },
            { head: t('scenario.type'), cell: ({ type }) => html`<span lang="zh-CN" class="printed">${type}</span>` },
            {
              head: t('scenario.domain'),
              cell: ({ domain }) => html`<span class="printed">${domainName(domain)}</span>`,
            },
            {
              head: t('scenario.status'),
              cell: ({ status }) =>
                html`<span class="wording wording-${status}">${t(`scenarioStatus.${status}`)}</span>`,
            },
            {
              head: t('scenario.region'),
              cell: (scenario) => html`<span class="printed">${region(scenario.region)}</span>`,
            },
            { head: t('scenario.documents'), cell: sources },
            { head: t('scenario.remark'), cell: remarkOf },
          ],
        }),
  );
}

function show(answer) {
  register = answer;
  const regions = [...new Set(answer.scenarios.map((scenario) => scenario.region))];
  const form = filters.filterForm({
    label: t('scenarios.filter'),
    search: t('scenarios.search'),
    values: read(),
    selects: [
      { name: 'domain', label: t('scenario.domain'), options: DOMAINS.map((domain) => [domain, domainName(domain)]) },
      {
        name: 'status',
        label: t('scenario.status'),
        options: STATUSES.map((status) => [status, t(`scenarioStatus.${status}`)]),
      },
      { name: 'region', label: t('scenario.region'), options: regions.map((code) => [code, region(code)]) },
    ],
  });
  render(
    main,
    html`<h1>${t('scenarios.title')}</h1>
      <p class="lead">${t('scenarios.lead')}</p>
      <p class="note caveat">${t('scenarios.warning')}</p>
      ${form}
      <div data-region="table"></div>`,
  );
  filters.listen(main.querySelector('form'), (changes) => {
    write(changes, { replace: 'q' in changes });
    showTable();
  });
  showTable();
  main.classList.remove('waiting');
  pointAtRow();
  title(t('scenarios.title'));
  provenance({});
}

frame();
addEventListener('popstate', () => register && showTable());
fill(main, ask, show, 12);
