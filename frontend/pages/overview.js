import { html, render } from '../lib/html.js';
import { clocks, read, write } from '../lib/address.js';
import { named, t } from '../lib/i18n.js';
import { arrive, followHere } from '../lib/place.js';
import { isLate, owed } from '../lib/status.js';
import { byPlan, bySection, tree } from '../lib/sections.js';
import { order, sorted } from '../lib/sorting.js';
import { scaleEnd } from '../components/bullet-bar.js';
import { count } from '../components/breakdown.js';
import { listAddress } from '../components/count-link.js';
import * as exports from '../components/export-menu.js';
import * as filters from '../components/filter-form.js';
import { headline, sentence } from '../components/headline.js';
import { fill } from '../components/loader.js';
import { mosaic } from '../components/mosaic.js';
import * as scopes from '../components/scope-form.js';
import { scopeNotes } from '../components/scope-notes.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { emptyNote } from '../components/states.js';
import { inOrder, targetTable } from '../components/target-table.js';
import { byDomain, byUnit, unitGroups } from './overview/breakdowns.js';
import { exportsOf } from './overview/exports.js';
import { matching, noFilter } from './overview/filter.js';
import { filterFields } from './overview/filter-fields.js';
import { only } from './overview/only.js';
import { ask } from './overview/question.js';
import { showSince } from './overview/since.js';

const place = (name) => document.querySelector(`[data-region="${name}"]`);
let shown = null;

function groupsOf(found, whole, by) {
  const { sections, plans } = shown;
  if (by) return inOrder(sorted(found, by));
  return sections ? bySection(sections, found, { withEmpty: whole }) : byPlan(plans, found);
}

function showTable(values) {
  const { targets, sections, scope } = shown;
  const found = matching(targets, values, sections);
  const by = order(values.sort);
  const says = t('filter.found', { found: found.length, total: targets.length });
  filters.show(place('filters').querySelector('form'), values, says);
  render(
    place('table'),
    found.length > 0
      ? targetTable({
          groups: groupsOf(found, found.length === targets.length, by),
          end: scaleEnd(targets),
          when: { ...clocks(), asOf: scope.asOf, knownAt: scope.knownAt },
          caption: t('table.caption', { asOf: scope.asOf }),
          by,
        })
      : emptyNote(
          t('filter.noneTitle'),
          t('filter.noneText'),
          html`<a class="button" href="${listAddress(noFilter())}" data-here>${t('filter.reset')}</a>`,
        ),
  );
}

/** How it stands under the filters of the address: nothing is asked for again. */
function showCounts() {
  const { targets, sections } = shown;
  const values = read();
  const under = (...but) => matching(targets, values, sections, but);
  const units = unitGroups(shown, values);
  const counted = count(under('status'));
  render(
    place('headline'),
    headline(counted, {
      units: values.responsible ? [] : units.groups,
      late: under('status').filter(({ assessment }) => isLate(assessment)).length,
      unowned: values.responsible ? 0 : owed(units.rest.byStatus),
      chosen: values.status,
      only: only(values, sections),
    }),
  );
  render(place('mosaic'), sections && mosaic(tree(sections, under('section', 'status'), count)));
  render(place('domains'), byDomain(shown, values));
  render(place('units'), byUnit(units, values));
  showTable(values);
  return counted;
}

function filterBy(changes) {
  write(changes, { replace: 'q' in changes });
  showCounts();
}

function show(answer) {
  const { targets, summary, scope } = (shown = answer);
  write(scope, { replace: true });
  const plan = answer.plans.find(({ id }) => id === scope.plan);
  scopes.show(place('scope'), answer, rescope);
  render(place('notes'), scopeNotes(scope, plan));
  filters.listen(render(place('filters'), filterFields(shown)).querySelector('form'), filterBy);
  const says = sentence(showCounts());
  const entries = exportsOf(answer, says, () => place('table').querySelector('table'));
  exports.listen(render(place('export'), exports.exportMenu(entries)), entries);
  title(says, plan && named(plan, 'title'));
  provenance({ knownAt: summary.knownAt, ruleSet: targets[0]?.assessment.ruleSet });
  document.querySelector('main').classList.remove('waiting');
  document.querySelector('main').classList.toggle('nothing', targets.length === 0);
  arrive();
  showSince(place('since'), shown);
}

function rescope(changes) {
  write({ ...changes, ...noFilter() });
  load();
}

const load = () => fill(place('headline'), ask, show, 5);
const asked = () => [read().region, read().plan, ...Object.values(clocks())].join();

frame();
place('targetsTitle').textContent = t('overview.targets');
followHere(() => {
  showCounts();
  document.querySelector(location.hash || 'h1').scrollIntoView({ block: 'start' });
});
let scope = null;
addEventListener('popstate', () => {
  if (shown && asked() === scope) {
    showCounts();
    arrive();
  } else load();
  scope = asked();
});
await load();
scope = asked();
