import { html, render } from '../../lib/html.js';
import { csv } from '../../lib/csv.js';
import { download } from '../../lib/download.js';
import { printed } from '../../lib/figure.js';
import { language, t } from '../../lib/i18n.js';
import { placeOf } from '../../lib/marks.js';
import { dataTable } from '../../components/data-table.js';
import { doubtList, moved } from '../../components/reader/doubts.js';
import { legend } from '../../components/reader/legend.js';
import { layText } from '../../components/reader/text-body.js';
import { emptyNote } from '../../components/states.js';
import { leftAlone } from './left-alone.js';

const HEAD = [
  'start',
  'end',
  'asPrinted',
  'low',
  'high',
  'comparator',
  'unit',
  'kind',
  'period',
  'subject',
  'confidence',
  'direction',
  'basis',
  'doubts',
];
const certainty = (figure) => html`${Math.round(figure.confidence * 100)} %${doubtList(figure)}`;
const id = (entry) => `figure-${placeOf(entry)}`;

/** The figures of the answer as entries of the text, each leading to its row. */
const entriesOf = (figures) =>
  figures.map((figure) => ({
    ...figure,
    key: placeOf(figure),
    look: figure.kind,
    href: `#${id(figure)}`,
    label: [figure.asPrinted, t(`look.${figure.kind}`), figure.subject].filter(Boolean).join(t('list.separator')),
  }));

const columns = () => [
  {
    head: t('try.printed'),
    cell: (figure) => html`<a href="#place-${placeOf(figure)}">${printed(figure.asPrinted)}</a>`,
  },
  { head: t('try.subject'), cell: ({ subject }) => html`<span lang="zh-CN">${subject}</span>` },
  { head: t('try.movement'), cell: ({ movement }) => moved(movement) ?? '—' },
  {
    head: t('try.value'),
    end: true,
    cell: ({ figure: { low, high } }) =>
      [low, high].filter((end, index, ends) => end !== null && ends.indexOf(end) === index).join('–') || '—',
  },
  { head: t('try.unit'), cell: ({ figure: { unit } }) => html`<span lang="zh-CN">${unit}</span>` },
  {
    head: t('try.comparator'),
    cell: ({ figure: { comparator } }) =>
      comparator ? html`<span class="printed">${t(`comparator.${comparator}`)}</span>` : '—',
  },
  {
    head: t('try.kind'),
    cell: ({ kind }) => html`<span class="printed mark mark-${kind}">${t(`look.${kind}`)}</span>`,
  },
  { head: t('try.period'), cell: ({ period }) => html`<span class="printed">${period ?? '—'}</span>` },
  { head: t('try.confidence'), end: true, cell: certainty },
];

function save(figures, mark) {
  const rows = figures.map(({ figure, movement, doubts, ...all }) => {
    const flat = { ...figure, ...movement, doubts: doubts.map(({ code }) => code).join(' '), ...all };
    return HEAD.map((name) => flat[name]);
  });
  download(new Blob([csv([HEAD, ...rows], { mark })], { type: 'text/csv;charset=utf-8' }), 'figures.csv');
}

/** The text with its figures marked, the table, and the table as a file. */
export function showResult(place, text, { figures, leftAlone: left }) {
  if (figures.length === 0)
    return render(place, html`${emptyNote(t('try.noneTitle'), t('try.noneText'))}${leftAlone(left)}`);
  render(
    place,
    html`<section aria-labelledby="marked-title">
        <h2 id="marked-title">${t('try.marked')}</h2>
        ${legend(['observation', 'target'])}
        <div class="paper" lang="zh-CN" data-region="paper"></div>
      </section>
      <section aria-labelledby="found-title">
        <div class="title-row">
          <h2 id="found-title">${t('try.result')} <small>${t('try.count', { count: figures.length })}</small></h2>
          <form class="take">
            <label><input type="checkbox" name="mark" ${language !== 'en' && html` checked`} /> ${t('try.mark')}</label
            ><button class="button">${t('try.csv')}</button>
          </form>
        </div>
        ${dataTable({ caption: t('try.result'), hideCaption: true, items: figures, anchor: id, columns: columns() })}
      </section>
      ${leftAlone(left)}`,
  );
  for (const [key, [mark]] of layText(place.querySelector('[data-region="paper"]'), text, entriesOf(figures))) {
    mark.id = `place-${key}`;
    mark.tabIndex = 0;
  }
  place.querySelector('.take').addEventListener('submit', (event) => {
    event.preventDefault();
    save(figures, event.target.elements.mark.checked);
  });
}
