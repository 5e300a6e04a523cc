import { html, render } from '../lib/html.js';
import { apiLink, clocks, read, version, write } from '../lib/address.js';
import { list, send } from '../lib/api.js';
import { named, t } from '../lib/i18n.js';
import { lastSeen, session } from '../lib/session.js';
import { learnUnitNames } from '../lib/unit-names.js';
import * as filters from '../components/filter-form.js';
import { GROUPS, OUTCOMES, findingCard } from '../components/finding-card.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { emptyNote } from '../components/states.js';

const main = document.querySelector('main');
let known = null;

async function ask() {
  const [checks, regions, documents, who] = await Promise.all([
    list('/checks', { ...clocks(), limit: 1000 }),
    list('/regions'),
    list('/documents', version()),
    lastSeen().signedIn ? session() : lastSeen(),
    learnUnitNames(),
  ]);
  const numbers = new Map(documents.map(({ id, number }) => [id, number]));
  return { checks, regions, documents: numbers, mayAsk: who.roles.includes('reviewer') };
}

const words = (check) =>
  [check.name, check.nameEn, check.statement, check.statementEn, check.formula, check.owner].join(' ').toLowerCase();

const matches = (check, { group, outcome, region, q }) =>
  (!group || check.group === group) &&
  (!outcome || check.outcome === outcome) &&
  (!region || check.region === region) &&
  (!q || words(check).includes(q.trim().toLowerCase()));

/** How many of each outcome, each leading to exactly those. */
const counts = (checks) =>
  html`<ul class="outcomes">
    ${OUTCOMES.map((outcome) => [outcome, checks.filter((check) => check.outcome === outcome).length])
      .filter(([, count]) => count > 0)
      .map(
        ([outcome, count]) =>
          html`<li>
            <button type="button" class="outcome outcome-${outcome}" data-outcome="${outcome}">
              <b>${count}</b> ${t(`outcome.${outcome}`)}
            </button>
          </li>`,
      )}
  </ul>`;

const section = (group, checks) =>
  checks.length > 0 &&
  html`<section>
    <h2>${t(`group.${group}`)} <small>${checks.length}</small></h2>
    <p class="lead">${t(`group.${group}.lead`)}</p>
    ${checks.map((check) => findingCard(check, known.documents, known.mayAsk))}
  </section>`;

function showFound() {
  const values = read();
  const found = known.checks.filter((check) => matches(check, values));
  filters.show(
    main.querySelector('form'),
    values,
    t('diagnosis.found', { found: found.length, total: known.checks.length }),
  );
  render(
    main.querySelector('[data-region="found"]'),
    found.length === 0
      ? emptyNote(t('diagnosis.noneTitle'), t('filter.noneText'))
      : html`${GROUPS.map((group) =>
          section(
            group,
            found.filter((check) => check.group === group),
          ),
        )}`,
  );
}

function show(answer) {
  known = answer;
  const regions = answer.regions.filter(({ code }) => answer.checks.some(({ region }) => region === code));
  render(
    main,
    html`<h1>${t('diagnosis.title')}</h1>
      <p class="lead">${t('diagnosis.lead')}</p>
      ${counts(answer.checks)}
      <p>
        ${t('diagnosis.all')} <a href="${apiLink('/checks', { ...clocks(), format: 'xlsx' })}">XLSX</a> ·
        <a href="${apiLink('/checks', { ...clocks(), format: 'csv', bom: true })}">CSV</a>
      </p>
      <p>
        ${t('diagnosis.derived')} <a href="${apiLink('/derived-values', { ...clocks(), format: 'xlsx' })}">XLSX</a> ·
        <a href="${apiLink('/derived-values', { ...clocks(), format: 'csv', bom: true })}">CSV</a> ·
        <a href="${apiLink('/derived-values', { ...clocks(), format: 'json-stat2' })}" download>JSON-stat</a> ·
        <a href="${apiLink('/derived-values', { ...clocks(), format: 'sdmx-csv' })}" download>SDMX-CSV</a>
      </p>
      ${filters.filterForm({
        label: t('diagnosis.filter'),
        search: t('diagnosis.search'),
        values: read(),
        selects: [
          { name: 'group', label: t('diagnosis.group'), options: GROUPS.map((each) => [each, t(`group.${each}`)]) },
          {
            name: 'outcome',
            label: t('diagnosis.outcome'),
            options: OUTCOMES.map((each) => [each, t(`outcome.${each}`)]),
          },
          { name: 'region', label: t('analysis.region'), options: regions.map((each) => [each.code, named(each)]) },
        ],
      })}
      <div data-region="found"></div>`,
  );
  filters.listen(main.querySelector('form'), (changes) => {
    write(changes, { replace: 'q' in changes });
    showFound();
  });
  showFound();
  main.classList.remove('waiting');
  title(t('diagnosis.title'));
  provenance({});
}

/** Puts a finding to the unit that could settle it. */
async function put({ dataset: { ask: check, unit }, nextElementSibling: said }) {
  try {
    await send('POST', '/questions', { check, unit });
    said.textContent = t('finding.asked');
  } catch (problem) {
    said.textContent = problem.detail ?? problem.title;
  }
}

main.addEventListener('click', ({ target }) => {
  if (target.matches('[data-ask]')) put(target);
  const chosen = target.closest('[data-outcome]');
  if (!chosen) return;
  write({ outcome: chosen.dataset.outcome });
  showFound();
});

frame();
addEventListener('popstate', () => known && showFound());
fill(main, ask, show, 12);
