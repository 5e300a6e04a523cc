import { html, render } from '../lib/html.js';
import { apiLink, clocks, link, read, version, write } from '../lib/address.js';
import { get, list } from '../lib/api.js';
import { t } from '../lib/i18n.js';
import { learnUnitNames } from '../lib/unit-names.js';
import { fill } from '../components/loader.js';
import * as scopes from '../components/scope-form.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { analysed, dispatched, found, searchable } from './brief/parts.js';
import { questions } from './brief/questions.js';
import { units } from './brief/units.js';

const main = document.querySelector('main');

async function ask() {
  const [start, regions, plans] = await Promise.all([
    get('/start', version()),
    list('/regions', version()),
    list('/plans', version()),
    learnUnitNames(),
  ]);
  const asked = { ...start, ...read() };
  const own = plans.find(({ id, region }) => id === asked.plan && region === asked.region);
  const scope = { region: asked.region, plan: own?.id ?? 'all', asOf: asked.asOf, knownAt: asked.knownAt ?? '' };
  const query = { region: scope.region, plan: own?.id, ...clocks(), asOf: scope.asOf };
  return { view: await get('/brief', query), regions, plans, scope, query };
}

function show({ view, regions, plans, scope, query }) {
  // What a number leads to is asked at the same point in time.
  const here = { ...clocks(), ...scope };
  render(
    main,
    html`<h1>${t('brief.title')}</h1>
      <div data-region="scope"></div>
      <p class="lead">${t('brief.lead', { asOf: view.asOf })}</p>
      <p class="files">
        <a href="${apiLink('/brief', { ...query, format: 'xlsx' })}">XLSX</a> ·
        <a href="${apiLink('/brief', { ...query, format: 'csv', bom: true })}">CSV</a> ·
        <a href="${link(`/bulletins/${view.asOf.slice(0, 7)}`)}">${t('brief.bulletin')}</a>
      </p>
      <div class="brief">
        ${found(view, here)} ${dispatched(view, here)} ${analysed(view, here)} ${searchable(view, here)}
      </div>
      ${units(view, here)} ${questions(view, here)}
      <p class="muted">${t('brief.verify', { code: view.verificationCode, url: view.verificationUrl })}</p>`,
  );
  scopes.show(main.querySelector('[data-region="scope"]'), { regions, plans, scope }, (changes) => {
    write(changes);
    load();
  });
  main.classList.remove('waiting');
  title(t('brief.title'), view.asOf);
  provenance(view);
}

const load = () => fill(main, ask, show, 12);
frame();
addEventListener('popstate', load);
load();
