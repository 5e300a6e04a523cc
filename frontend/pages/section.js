import { html, render } from '../lib/html.js';
import { clocks, link, read, version } from '../lib/address.js';
import { get, getOr, list, Problem, resource } from '../lib/api.js';
import { named, t } from '../lib/i18n.js';
import { today } from '../lib/period.js';
import { arrive } from '../lib/place.js';
import { path, tree, within } from '../lib/sections.js';
import { learnUnitNames, unitName, unitWords } from '../lib/unit-names.js';
import { count } from '../components/breakdown.js';
import { fill } from '../components/loader.js';
import { mosaic } from '../components/mosaic.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { showPart } from './part/list.js';

const main = document.querySelector('main');
const address = ({ plan, id }) => link('/section.html', { plan, id, ...clocks() });
const words = (section) =>
  html`${!section.title.startsWith(section.number) && html`<span class="muted">${section.number}</span> `}${named(
    section,
    'title',
  )}`;

async function ask({ plan, id }) {
  if (!plan || !id) throw new Problem({ status: 404 });
  const { asOf: start } = clocks().asOf ? clocks() : await getOr({}, '/start');
  const asOf = start ?? today();
  const [found, targets] = await Promise.all([
    get(resource('plans', plan), version()),
    list('/targets', { plan, ...clocks(), asOf, limit: 1000 }),
    learnUnitNames(),
  ]);
  const sections = found.sections.map((section) => ({ ...section, plan }));
  if (!sections.some((section) => section.id === id)) throw new Problem({ status: 404 });
  const ids = within(sections, id);
  return { plan: found, sections, asOf, id, targets: targets.filter(({ sectionId }) => ids.has(sectionId)) };
}

const unitLinks = (responsible, asOf) =>
  responsible.map(
    ({ unit }, index) =>
      html`${index > 0 && t('list.separator')}<a href="${link('/unit.html', { unit, ...clocks(), asOf })}"
          >${unitWords(unitName(unit))}</a
        >`,
  );

/** The sections before and after it, as one reads the plan. */
function neighbours(sections, id) {
  const at = sections.findIndex((section) => section.id === id);
  const [before, after] = [sections[at - 1], sections[at + 1]];
  return html`<nav class="neighbours" aria-label="${t('section.neighbours')}">
    ${before && html`<a rel="prev" href="${address(before)}">← ${words(before)}</a>`}
    ${after && html`<a rel="next" href="${address(after)}">${words(after)} →</a>`}
  </nav>`;
}

function show({ plan, sections, asOf, id, targets }) {
  const [...above] = path(sections, id);
  const section = above.pop();
  const roots = tree(sections, targets, count, id);
  render(
    main,
    html`<nav class="crumbs" aria-label="${t('target.back')}">
        <a href="${link('/', { region: plan.region, plan: plan.id, ...clocks(), asOf })}">${named(plan, 'title')}</a>
        ${above.map((each) => html`<a href="${address(each)}">${words(each)}</a>`)}
      </nav>
      <section class="headline" data-region="headline"></section>
      <p>
        ${t('table.responsible')}${
          section.responsible.length ? unitLinks(section.responsible, asOf) : t('table.noOwner')
        }
      </p>
      ${roots.length > 0 && mosaic(roots, t('section.parts'))}
      <section class="list" data-region="list"></section>
      ${neighbours(sections, id)}`,
  );
  showPart({ targets, asOf, name: words(section), within: (each) => within(sections, each) });
  title(`${section.number} ${named(section, 'title')}`);
  provenance({ knownAt: targets[0]?.assessment.knownAt, ruleSet: targets[0]?.assessment.ruleSet });
  main.classList.remove('waiting');
  arrive();
}

frame();
fill(main, () => ask(read()), show, 12);
