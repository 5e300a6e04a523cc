import { html, render } from '../../lib/html.js';
import { clocks, link, read } from '../../lib/address.js';
import { named, t } from '../../lib/i18n.js';
import { mayEdit } from '../../lib/session.js';
import { facts } from '../../components/facts.js';
import { figureList } from '../../components/figure-list.js';
import { importGuide } from '../../components/import-guide.js';
import { pointAtRow } from '../../components/pointed-row.js';
import { title } from '../../components/site-frame.js';
import * as upload from '../../components/text-upload.js';
import { issued, kindName, number } from './words.js';

const head = ({
  document,
  regions,
}) => html`<nav class="crumbs" aria-label="${t('document.all')}"><a href="${link('/documents.html', clocks())}">${t('document.all')}</a></nav>
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
  )}`;

export function show(main, answer) {
  const { document, text, reading, observations, targets, indicators } = answer;
  const indicatorName = (code) => named(indicators.find((each) => each.code === code) ?? { name: code });
  const control = mayEdit(answer.who) && upload.uploadControl(document);
  render(
    main,
    html`${head(answer)}<div data-region="reader"></div>${!text && importGuide(document, control)}
    <section aria-labelledby="figures-title"><h2 id="figures-title">${t('document.figures')}</h2><div data-region="figures"></div></section>
    ${text && control && html`<details class="again"><summary>${t('upload.again')}</summary>${control}</details>`}`,
  );
  const listFigures = (current) =>
    render(main.querySelector('[data-region="figures"]'), figureList({ ...current, document: document.id, indicatorName }));
  listFigures({ observations, targets });
  if (control) upload.listen(main, document);
  const reader = text && reading.startReading(main.querySelector('[data-region="reader"]'), answer, listFigures);
  main.addEventListener('click', (event) => {
    const { target } = event;
    const cited = target.closest('.data-table a.place');
    const at = cited && new URL(cited.href).searchParams.get('at');
    if (!at || !reader?.entry(at) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    reader.select(at, { focus: true });
  });
  if (!pointAtRow()) reader?.selectAt(read().at);
  title(document.number, t('documents.title'));
}
