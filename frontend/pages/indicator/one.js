import { html, render } from '../../lib/html.js';
import { clocks, link } from '../../lib/address.js';
import { figureWords } from '../../lib/figure.js';
import { named, t } from '../../lib/i18n.js';
import { domainName } from '../../lib/status.js';
import * as exports from '../../components/export-menu.js';
import { dataTable } from '../../components/data-table.js';
import { facts } from '../../components/facts.js';
import { bringToLife, seriesChart } from '../../components/series-chart.js';
import { provenance, title } from '../../components/site-frame.js';
import { emptyNote } from '../../components/states.js';
import { stateBadge } from '../../components/status-badge.js';
import { targetLink } from '../../components/target-table.js';
import { exportsOf } from './exports.js';
import { viewOf } from './view.js';

export { ask } from './question.js';

const targetTable = (targets, regionName) =>
  dataTable({
    caption: t('indicator.targets'),
    hideCaption: true,
    items: targets,
    columns: [
      { head: t('table.name'), cell: (target) => html`<a href="${targetLink(target)}">${named(target)}</a>` },
      { head: t('chart.region'), cell: ({ region }) => regionName(region) },
      { head: t('table.target'), cell: ({ figure }) => figureWords(figure) },
      { head: t('table.due'), cell: ({ dueOn }) => dueOn ?? t('table.noDue') },
      { head: t('table.status'), cell: ({ assessment }) => stateBadge(assessment) },
    ],
  });

export function show(main, answer) {
  const { indicator, observations, targets } = answer;
  const view = viewOf(answer);
  const drawn = view.series.length > 0;
  const entries = exportsOf(answer, view, () => main.querySelector('figure table'));
  render(
    main,
    html`<nav class="crumbs" aria-label="${t('indicators.title')}">
        <a href="${link('/indicator.html', clocks())}">${t('indicators.title')}</a>
      </nav>
      <div class="title-row">
        <h1>${named(indicator)}</h1>
        <div data-region="export">${exports.exportMenu(entries)}</div>
      </div>
      ${facts(
        [
          [t('indicator.definition'), named(indicator, 'definition')],
          [t('indicator.unit'), html`<span lang="zh-CN">${indicator.unit}</span>`],
          [t('indicator.measure'), t(`measure.${indicator.measure}`)],
          [t('indicator.direction'), t(`direction.${indicator.direction}`)],
          [t('indicator.domain'), domainName(indicator.domain)],
          [t('indicator.code'), html`<code>${indicator.code}</code>`],
        ],
        { columns: 2 },
      )}
      <section aria-labelledby="series-title">
        <h2 id="series-title">${t('indicator.series')}</h2>
        ${observations.length ? seriesChart(view) : emptyNote(t('indicator.noSeries'), t('indicator.noSeriesText'))}
      </section>
      <section aria-labelledby="targets-title">
        <h2 id="targets-title">${t('indicator.targets')}</h2>
        ${
          targets.length
            ? targetTable(targets, view.regionName)
            : html`<p class="muted">${t('indicator.noTargets')}</p>`
        }
      </section>`,
  );
  if (drawn) bringToLife(main.querySelector('figure'), view);
  exports.listen(main.querySelector('[data-region="export"]'), entries);
  title(named(indicator), t('nav.indicators'));
  provenance({ knownAt: clocks().knownAt, ruleSet: targets[0]?.assessment.ruleSet });
}
