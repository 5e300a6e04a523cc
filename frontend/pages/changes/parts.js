import { html } from '../../lib/html.js';
import { link, read } from '../../lib/address.js';
import { figureWords } from '../../lib/figure.js';
import { named, t } from '../../lib/i18n.js';
import { printPeriod } from '../../lib/period.js';
import { unitNames, unitWords } from '../../lib/unit-names.js';
import { listAddress } from '../../components/count-link.js';
import { dataTable } from '../../components/data-table.js';
import { statusBadge } from '../../components/status-badge.js';
import { statusBar } from '../../components/status-bar.js';

export const KINDS = ['better', 'worse', 'status', 'value', 'added', 'removed', 'same'];

/** 35 targets differ: 3 better, 2 worse … each number the list of those. */
export function verdict({ total, byKind }, kind) {
  if (total === 0) return html`<h1 class="verdict">${t('changes.none')}</h1>`;
  const parts = KINDS.filter((each) => byKind[each] > 0).map(
    (each) =>
      html`<li>
        <a
          class="chip kind-${each}"
          href="${listAddress({ kind: each })}"
          data-here
          data-count="${byKind[each]}"
          ${kind === each && html` aria-current="true"`}
          >${t(`kind.change.${each}`)} <b>${byKind[each]}</b></a
        >
      </li>`,
  );
  return html`<h1 class="verdict">
      <a href="${listAddress({ kind: null })}" data-here data-count="${total}"
        ><span class="number">${total}</span>${t('changes.differ', { total })}</a
      >
    </h1>
    <ul class="legend" aria-label="${t('changes.kinds')}">
      ${parts}
    </ul>`;
}

/** How it stood at one of the two points: the overview of that day behind each number. */
function side(name, { asOf, knownAt, datasetVersion, total, byStatus }, { region, plan }, most) {
  const { lang } = read();
  const at = {
    region,
    plan,
    asOf,
    knownAt,
    datasetVersion: name === 'from' ? datasetVersion : read().datasetVersion,
    lang,
  };
  const overview = (more) => link('/', { ...at, ...more });
  return html`<section class="side" aria-labelledby="side-${name}">
    <h2 id="side-${name}">${t(`changes.${name}`)}</h2>
    <p class="muted">${t('changes.point', { asOf, knownAt, datasetVersion })}</p>
    <p>
      ${
        total > 0
          ? html`<a href="${overview()}" data-count="${total}"
              ><b>${total}</b>${t('headline.targetWords', { count: total })}</a
            >`
          : t('headline.none')
      }
    </p>
    ${statusBar({ byStatus, total, of: most, height: 24, href: (status) => overview({ status }), away: true })}
  </section>`;
}

export function sides({ from, to }, scope) {
  const most = Math.max(from.total, to.total, 1);
  return html`<div class="pair sides">${side('from', from, scope, most)} ${side('to', to, scope, most)}</div>`;
}

const state = (at) => (at ? statusBadge(at.status) : html`<span class="muted">${t('changes.notInForce')}</span>`);
const value = (at) => (at?.figure ? html`${figureWords(at.figure)} <small>${printPeriod(at.period)}</small>` : '—');

/** The documents that brought what is new, each once. */
const documents = (news) => [
  ...new Map(news.flatMap(({ citations }) => citations).map((citation) => [citation.document, citation])).values(),
];

const evidence = (news) =>
  news.length === 0
    ? '—'
    : html`${t('changes.values', { count: news.length })}
        <small
          >${documents(news)
            .slice(-3)
            .map(
              ({ document, number }, index) =>
                html`${index > 0 && t('list.separator')}<a href="${link('/documents.html', { id: document })}"
                    ><span lang="zh-CN">${number}</span></a
                  >`,
            )}</small
        >`;

/** One row a target, before and after. */
export function changesTable(items, { to }) {
  const when = { asOf: to.asOf, knownAt: to.knownAt };
  const columns = [
    {
      head: t('table.name'),
      cell: (item) =>
        html`<a data-item href="${link('/target.html', { id: item.id, ...when })}">${named(item)}</a>
          <small>${figureWords(item.figure)}</small>`,
    },
    { head: t('changes.kind'), cell: ({ kind }) => html`<b class="kind-${kind}">${t(`kind.change.${kind}`)}</b>` },
    { head: t('changes.statusBefore'), cell: ({ before }) => state(before) },
    { head: t('changes.statusAfter'), cell: ({ after }) => state(after) },
    { head: t('changes.valueBefore'), cell: ({ before }) => value(before) },
    { head: t('changes.valueAfter'), cell: ({ after }) => value(after) },
    { head: t('changes.evidence'), cell: ({ new: news }) => evidence(news) },
    { head: t('table.owner'), cell: ({ responsible }) => unitWords(unitNames(responsible)) },
  ];
  return dataTable({ caption: t('changes.caption'), items, columns });
}
