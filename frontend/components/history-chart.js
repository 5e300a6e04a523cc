import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';
import { dataTable } from './data-table.js';

const [WIDTH, HEIGHT, LEFT] = [640, 160, 36];

const path = (points) => points.map(([x, y], index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');

/** Coverage and index by month; where the index is withheld its line has a hole. */
export function historyChart(moments) {
  const highest = Math.max(100, ...moments.map(({ index }) => index ?? 0));
  const at = (value, i) => [
    LEFT + (i * (WIDTH - LEFT - 8)) / Math.max(1, moments.length - 1),
    HEIGHT - 20 - (value / highest) * (HEIGHT - 32),
  ];
  const known = moments.map(({ index }, i) => index !== null && at(index, i)).filter(Boolean);
  const last = moments[moments.length - 1];
  const words = t('attainment.historyWords', {
    asOf: last.asOf,
    coverage: last.coverage,
    index: last.index ?? '—',
  });
  return html`<svg class="history" role="img" aria-label="${words}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
      <path class="coverage-line" d="${path(moments.map(({ coverage }, i) => at(coverage, i)))}"></path>
      ${known.length > 0 && html`<path class="index-line" d="${path(known)}"></path>`}
      ${known.map(([x, y]) => html`<circle cx="${x}" cy="${y}" r="3"></circle>`)}
      <text x="0" y="12">${highest}</text>
      <text x="0" y="${HEIGHT - 20}">0</text>
      <text x="${LEFT}" y="${HEIGHT - 4}">${moments[0].asOf}</text>
      <text x="${WIDTH - 8}" y="${HEIGHT - 4}" text-anchor="end">${last.asOf}</text>
    </svg>
    <p class="muted">${t('attainment.historyKey')}</p>
    <details>
      <summary>${t('attainment.historyTable')}</summary>
      ${dataTable({
        caption: t('attainment.history'),
        hideCaption: true,
        items: moments,
        columns: [
          { head: t('attainment.month'), cell: ({ asOf }) => asOf },
          { head: t('attainment.assessable'), end: true, cell: (each) => `${each.assessable} / ${each.inForce}` },
          { head: t('attainment.coverage'), end: true, cell: ({ coverage }) => `${coverage} %` },
          { head: t('attainment.index'), end: true, cell: ({ index }) => index ?? t('attainment.withheld') },
        ],
      })}
    </details>`;
}
