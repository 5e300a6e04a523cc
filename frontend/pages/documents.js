import { html, render } from '../lib/html.js';
import { clocks, link, read } from '../lib/address.js';
import { get, list, resource } from '../lib/api.js';
import { known, named, t } from '../lib/i18n.js';
import { dataTable } from '../components/data-table.js';
import { facts } from '../components/facts.js';
import { figureList } from '../components/figure-list.js';
import { importGuide } from '../components/import-guide.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';

const main = document.querySelector('main');
const { id } = read();
const kindName = (kind) => (known(`kind.${kind}`) ? t(`kind.${kind}`) : kind);
const number = (text) => html`<span lang="zh-CN" class="printed">${text}</span>`;
const issued = ({ issuedOn }) => issuedOn ?? html`<span class="muted">${t('document.unknownDate')}</span>`;

async function askAll() {
  const [documents, regions] = await Promise.all([list('/documents'), list('/regions')]);
  return { documents, regions };
}

function showAll({ documents, regions }) {
  const region = (code) => named(regions.find((each) => each.code === code) ?? { name: code });
  render(
    main,
    html`<h1>${t('documents.title')}</h1><p class="lead">${t('documents.lead')}</p>${dataTable({
      caption: t('documents.caption'),
      hideCaption: true,
      items: documents,
      columns: [
        {
          head: t('document.title'),
          cell: (item) => html`<a href="${link('/documents.html', { id: item.id, ...clocks() })}">${named(item, 'title')}</a>`,
        },
        { head: t('document.number'), cell: (item) => number(item.number) },
        { head: t('document.kind'), cell: (item) => kindName(item.kind) },
        { head: t('document.region'), cell: (item) => region(item.region) },
        { head: t('document.issuedOn'), cell: issued },
        { head: t('document.observations'), end: true, cell: (item) => item.observations },
        { head: t('document.targets'), end: true, cell: (item) => item.targets },
        { head: t('document.text'), cell: (item) => t(item.textAvailable ? 'document.textYes' : 'document.textNo') },
      ],
    })}`,
  );
  title(t('documents.title'));
}

async function askOne() {
  const { asOf, knownAt } = clocks();
  const [document, observations, targets, indicators, regions] = await Promise.all([
    get(resource('documents', id)),
    list('/observations', { document: id, limit: 1000 }),
    list('/targets', { class: 'all', asOf, knownAt, limit: 1000 }),
    list('/indicators', { limit: 1000 }),
    list('/regions'),
  ]);
  return { document, observations, targets: targets.filter(({ citation }) => citation.document === id), indicators, regions };
}

function showOne({ document, observations, targets, indicators, regions }) {
  const indicatorName = (code) => named(indicators.find((each) => each.code === code) ?? { name: code });
  render(
    main,
    html`<nav class="crumbs" aria-label="${t('document.all')}"><a href="${link('/documents.html', clocks())}">${t('document.all')}</a></nav>
    <h1>${named(document, 'title')}</h1>${facts(
      [
        [t('document.number'), number(document.number)],
        [t('document.issuer'), named(document, 'issuer')],
        [t('document.issuedOn'), issued(document)],
        [t('document.knownFrom'), document.knownFrom],
        [t('document.kind'), kindName(document.kind)],
        [t('document.region'), named(regions.find(({ code }) => code === document.region) ?? { name: document.region })],
      ],
      { columns: 2 },
    )}
    <section aria-labelledby="figures-title"><h2 id="figures-title">${t('document.figures')}</h2>${figureList({ document: id, observations, targets, indicatorName })}</section>
    ${!document.textAvailable && importGuide(document)}`,
  );
  title(document.number, t('documents.title'));
}

const settled = (show) => (answer) => {
  show(answer);
  main.classList.remove('waiting');
  provenance({ knownAt: clocks().knownAt });
  const row = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (row) {
    row.classList.add('pointed-at');
    row.scrollIntoView({ block: 'center' });
  }
};

frame();
if (id) fill(main, askOne, settled(showOne), 12);
else fill(main, askAll, settled(showAll), 9);
