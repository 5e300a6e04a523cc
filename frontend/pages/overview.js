import { html, render } from '../lib/html.js';
import { clocks, read, write } from '../lib/address.js';
import { named, t } from '../lib/i18n.js';
import { domainName, DOMAINS, isLate, owed, statusName } from '../lib/status.js';
import { byPlan, bySection } from '../lib/sections.js';
import { unitName } from '../lib/unit-names.js';
import { scaleEnd } from '../components/bullet-bar.js';
import { count, present } from '../components/breakdown.js';
import * as exports from '../components/export-menu.js';
import * as filters from '../components/filter-form.js';
import { headline, sentence } from '../components/headline.js';
import { fill } from '../components/loader.js';
import * as scopes from '../components/scope-form.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { emptyNote } from '../components/states.js';
import { targetTable } from '../components/target-table.js';
import { breakdownsOf } from './overview/breakdowns.js';
import { LATE, matches, noFilter, NO_UNIT } from './overview/filter.js';
import { exportsOf } from './overview/exports.js';
import { ask } from './overview/question.js';

const place = (name) => document.querySelector(`[data-region="${name}"]`);
let shown = null;

function showTable() {
  const { targets, sections, plans, scope } = shown;
  const values = read();
  const found = targets.filter((target) => matches(target, values));
  const whole = found.length === targets.length;
  const groups = sections ? bySection(sections, found, { withEmpty: whole }) : byPlan(plans, found);
  filters.show(
    place('filters').querySelector('form'),
    values,
    t('filter.found', { found: found.length, total: targets.length }),
  );
  render(
    place('table'),
    found.length > 0
      ? targetTable({
          groups,
          end: scaleEnd(targets),
          when: { ...clocks(), asOf: scope.asOf, knownAt: scope.knownAt },
          caption: t('table.caption', { asOf: scope.asOf }),
        })
      : emptyNote(
          t('filter.noneTitle'),
          t('filter.noneText'),
          html`<button type="button" class="button" data-clear>${t('filter.reset')}</button>`,
        ),
  );
  for (const button of document.querySelectorAll('[data-filter]'))
    button.setAttribute('aria-pressed', String(values[button.dataset.filter] === button.dataset.value));
}

function showFilters({ targets, summary }, unowned) {
  const units = [...new Set(targets.flatMap(({ responsible }) => responsible.map(({ unit }) => unit)))];
  const used = DOMAINS.filter((domain) => targets.some((target) => target.domain === domain));
  const form = filters.filterForm({
    label: t('filter.label'),
    search: t('filter.search'),
    values: read(),
    selects: [
      { name: 'domain', label: t('filter.domain'), options: used.map((domain) => [domain, domainName(domain)]) },
      {
        name: 'responsible',
        label: t('filter.responsible'),
        options: [
          ...units.map((unit) => [unit, unitName(unit)]),
          ...(unowned.length ? [[NO_UNIT, t('breakdown.noUnit')]] : []),
        ],
      },
      {
        name: 'status',
        label: t('filter.status'),
        options: [
          ...present(summary).map((status) => [status, statusName(status)]),
          ...(targets.some(({ assessment }) => isLate(assessment)) ? [[LATE, t('status.late')]] : []),
        ],
      },
    ],
  });
  filters.listen(render(place('filters'), form).querySelector('form'), filterBy);
}

function filterBy(changes) {
  write(changes, { replace: 'q' in changes });
  showTable();
}

function show(answer) {
  const { summary, targets, scope, query } = (shown = answer);
  write(scope, { replace: true });
  const unowned = targets.filter(({ responsible }) => responsible.length === 0);
  render(place('headline'), headline(summary, { unowned: owed(count(unowned).byStatus), chosen: read().status }));
  scopes.show(place('scope'), answer, rescope);
  const { domains, units } = breakdownsOf(answer.summary, unowned);
  render(place('domains'), domains);
  render(place('units'), units);
  showFilters(answer, unowned);
  const entries = exportsOf(answer, sentence(summary), () => place('table').querySelector('table'));
  exports.listen(render(place('export'), exports.exportMenu(entries)), entries);
  showTable();
  const plan = answer.plans.find(({ id }) => id === scope.plan);
  title(sentence(summary), plan && named(plan, 'title'));
  provenance({ knownAt: summary.knownAt, ruleSet: targets[0]?.assessment.ruleSet });
  document.querySelector('main').classList.remove('waiting');
  document.querySelector('main').classList.toggle('nothing', targets.length === 0);
}

function rescope(changes) {
  write({ ...changes, ...noFilter() });
  load();
}

const load = () => fill(place('headline'), ask, show, 5);

frame();
place('targetsTitle').textContent = t('overview.targets');
document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-filter]');
  if (target.closest('[data-clear]')) filterBy(noFilter());
  if (!button) return;
  const chosen = read()[button.dataset.filter] === button.dataset.value;
  filterBy({ [button.dataset.filter]: chosen ? null : button.dataset.value });
  if (!button.closest('.legend') && !chosen) place('filters').scrollIntoView({ block: 'start' });
});
addEventListener('popstate', load);
load();
