import { html } from '../lib/html.js';
import { clocks, link } from '../lib/address.js';
import { condition } from '../lib/figure.js';
import { named, t } from '../lib/i18n.js';
import { printPeriod } from '../lib/period.js';
import { quoted } from './citation.js';
import { dataTable } from './data-table.js';
import { emptyNote } from './states.js';
import { targetLink } from './target-table.js';

const citedIn = (observation, id) => observation.citations.find(({ document }) => document === id);
const section = (citation) => html`<span lang="zh-CN">${citation.section}</span>`;
const kind = (item) => (item.class === 'figure' ? '' : html` <small class="tag">${t(`class.${item.class}`)}</small>`);

/** What one document prints: observations and targets, each row with its id as anchor to point to. */
export function figureList({ document, observations, targets, indicatorName }) {
  if (observations.length + targets.length === 0)
    return emptyNote(t('document.noFigures'), t('document.noFiguresText'));
  const observed = dataTable({
    caption: t('document.observationsCaption'),
    items: observations,
    anchor: ({ id }) => id,
    columns: [
      {
        head: t('indicator.name'),
        cell: (item) =>
          html`<a href="${link('/indicator.html', { code: item.indicator, ...clocks() })}"
              >${indicatorName(item.indicator)}</a
            >${kind(item)}`,
      },
      { head: t('chart.printed'), cell: (item) => html`<strong>${quoted(citedIn(item, document))}</strong>` },
      { head: t('chart.value'), cell: (item) => condition(item.figure) ?? '—' },
      { head: t('chart.period'), cell: (item) => printPeriod(item.period) },
      { head: t('citation.section'), cell: (item) => section(citedIn(item, document)) },
    ],
  });
  const promised = dataTable({
    caption: t('document.targetsCaption'),
    items: targets,
    anchor: ({ id }) => id,
    columns: [
      { head: t('table.name'), cell: (item) => html`<a href="${targetLink(item)}">${named(item)}</a>${kind(item)}` },
      { head: t('chart.printed'), cell: (item) => html`<strong>${quoted(item.citation)}</strong>` },
      { head: t('chart.value'), cell: (item) => condition(item.figure) ?? '—' },
      { head: t('table.due'), cell: (item) => item.dueOn ?? t('table.noDue') },
      { head: t('citation.section'), cell: (item) => section(item.citation) },
    ],
  });
  return [observations.length > 0 && observed, targets.length > 0 && promised];
}
