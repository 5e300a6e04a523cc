import { html, render } from '../../lib/html.js';
import { clocks, link, read as readAddress } from '../../lib/address.js';
import { named, t } from '../../lib/i18n.js';
import { mayEdit } from '../../lib/session.js';
import { facts } from '../../components/facts.js';
import { figureList } from '../../components/figure-list.js';
import { importGuide } from '../../components/import-guide.js';
import { fill } from '../../components/loader.js';
import { pointAtRow } from '../../components/pointed-row.js';
import { title } from '../../components/site-frame.js';
import * as upload from '../../components/text-upload.js';
import { askText } from './question.js';
import { issued, kindName, number } from './words.js';

const headOf = ({ document, regions }) =>
  html`<nav class="crumbs" aria-label="${t('document.all')}">
      <a href="${link('/documents.html', clocks())}">${t('document.all')}</a>
    </nav>
    <h1>${named(document, 'title')}</h1>
    ${facts(
      [
        [t('document.number'), number(document.number)],
        [t('document.issuer'), named(document, 'issuer')],
        [t('document.issuedOn'), issued(document)],
        [t('document.knownFrom'), document.knownFrom],
        [t('document.kind'), kindName(document.kind)],
        [
          t('document.region'),
          named(regions.find(({ code }) => code === document.region) ?? { name: document.region }),
        ],
      ],
      { columns: 2 },
    )}`;

/** The text fills its place when it comes; the head and the figures of the dataset do not wait for it. */
async function showText(main, head, listFigures) {
  const place = main.querySelector('[data-region="reader"]');
  let reader = null;
  const ask = () => Promise.all([askText(head.document), import('./reading.js')]);
  const read = ([text, { startReading }]) => {
    reader = startReading(place, { ...head, ...text }, listFigures);
  };
  main.addEventListener('click', (event) => {
    const { target } = event;
    const cited = target.closest('.data-table a.place');
    const at = cited && new URL(cited.href).searchParams.get('at');
    if (!at || !reader?.entry(at) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    reader.select(at, { focus: true });
  });
  await fill(place, ask, read, 24);
  if (!pointAtRow()) reader?.selectAt(readAddress().at);
}

export function show(main, head) {
  const { document, observations, targets, indicators } = head;
  const indicatorName = (code) => named(indicators.find((each) => each.code === code) ?? { name: code });
  const control = mayEdit(head.who) && upload.uploadControl(document);
  const hasText = document.textAvailable;
  render(
    main,
    html`${headOf(head)}
      <div data-region="reader"></div>
      ${!hasText && importGuide(document, control)}
      <section aria-labelledby="figures-title">
        <h2 id="figures-title">${t('document.figures')}</h2>
        <div data-region="figures"></div>
      </section>
      ${
        hasText &&
        control &&
        html`<details class="again">
          <summary>${t('upload.again')}</summary>
          ${control}
        </details>`
      }`,
  );
  const listFigures = (current) =>
    render(
      main.querySelector('[data-region="figures"]'),
      figureList({ ...current, document: document.id, indicatorName }),
    );
  listFigures({ observations, targets });
  if (control) upload.listen(main, document);
  if (hasText) showText(main, head, listFigures);
  else pointAtRow();
  title(document.number, t('documents.title'));
}
