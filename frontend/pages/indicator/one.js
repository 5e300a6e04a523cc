import { html, render } from '../../lib/html.js';
import { apiLink, clocks, link, read } from '../../lib/address.js';
import { get, getOr, list, resource } from '../../lib/api.js';
import { printed } from '../../lib/figure.js';
import { named, t } from '../../lib/i18n.js';
import { periodEnd, today } from '../../lib/period.js';
import { domainName } from '../../lib/status.js';
import * as exports from '../../components/export-menu.js';
import { dataTable } from '../../components/data-table.js';
import { facts } from '../../components/facts.js';
import { bringToLife, pointsOf, seriesChart, sourcesOf } from '../../components/series-chart.js';
import { provenance, title } from '../../components/site-frame.js';
import { emptyNote } from '../../components/states.js';
import { statusBadge } from '../../components/status-badge.js';
import { targetLink } from '../../components/target-table.js';

export async function ask() {
  const { code } = read();
  const [indicator, observations, all, regions] = await Promise.all([
    get(resource('indicators', code)),
    list('/observations', { indicator: code, limit: 1000, ...clocks() }),
    list('/targets', { class: 'all', limit: 1000, ...clocks() }),
    list('/regions'),
  ]);
  const targets = all.filter((target) => target.indicator === code);
  const plans = await Promise.all([...new Set(targets.map(({ plan }) => plan))].map((id) => getOr(null, resource('plans', id))));
  return { indicator, observations, targets, regions, plans: plans.filter(Boolean) };
}

function viewOf({ indicator, observations, targets, regions, plans }) {
  const regionName = (code) => named(regions.find((region) => region.code === code) ?? { name: code });
  const codes = [...new Set(observations.map(({ region }) => region))].sort();
  const series = codes
    .map((code) => ({ label: regionName(code), points: pointsOf(observations.filter(({ region }) => region === code)) }))
    .filter(({ points }) => points.length > 0);
  const lines = targets
    .filter(({ dueOn, figure }) => dueOn && (figure.low ?? figure.high) !== null)
    .map((target) => ({
      label: `${regionName(target.region)} ${t('chart.target', { figure: target.figure.asPrinted })}`,
      to: target.dueOn,
      low: target.figure.low,
      high: target.figure.high,
      from: plans.find(({ id }) => id === target.plan)?.startsOn ?? periodEnd(observations[0]?.period ?? target.dueOn),
    }));
  return {
    name: named(indicator),
    unit: indicator.unit,
    observations,
    series,
    regionName,
    targets: lines,
    lines: [],
    asOf: clocks().asOf ?? targets[0]?.assessment.asOf ?? today(),
    source: sourcesOf(
      observations,
      targets.map(({ citation }) => citation),
    ),
  };
}

const targetTable = (targets, regionName) =>
  dataTable({
    caption: t('indicator.targets'),
    hideCaption: true,
    items: targets,
    columns: [
      { head: t('table.name'), cell: (target) => html`<a href="${targetLink(target)}">${named(target)}</a>` },
      { head: t('chart.region'), cell: ({ region }) => regionName(region) },
      { head: t('table.target'), cell: ({ figure }) => printed(figure.asPrinted) },
      { head: t('table.due'), cell: ({ dueOn }) => dueOn ?? t('table.noDue') },
      { head: t('table.status'), cell: ({ assessment }) => statusBadge(assessment.status) },
    ],
  });

export function show(main, answer) {
  const { indicator, observations, targets } = answer;
  const view = viewOf(answer);
  const drawn = view.series.length > 0;
  const query = { indicator: indicator.code, ...clocks() };
  const entries = [
    {
      label: 'CSV',
      hint: t('export.csvHint'),
      href: apiLink('/observations', { ...query, format: 'csv', bom: true }),
      download: `${indicator.code}.csv`,
    },
    { label: 'JSON', hint: t('export.jsonHint'), href: apiLink('/observations', query) },
    ...(drawn ? [{ label: t('export.png'), hint: t('export.pngHint'), run: () => picture(view, indicator) }] : []),
    exports.copyLink(),
  ];
  render(
    main,
    html`<nav class="crumbs" aria-label="${t('indicators.title')}"><a href="${link('/indicator.html', clocks())}">${t('indicators.title')}</a></nav>
    <div class="title-row"><h1>${named(indicator)}</h1><div data-region="export">${exports.exportMenu(entries)}</div></div>
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
    <section aria-labelledby="series-title"><h2 id="series-title">${t('indicator.series')}</h2>${observations.length ? seriesChart(view) : emptyNote(t('indicator.noSeries'), t('indicator.noSeriesText'))}</section>
    <section aria-labelledby="targets-title"><h2 id="targets-title">${t('indicator.targets')}</h2>${targets.length ? targetTable(targets, view.regionName) : html`<p class="muted">${t('indicator.noTargets')}</p>`}</section>`,
  );
  if (drawn) bringToLife(main.querySelector('figure'), view);
  exports.listen(main.querySelector('[data-region="export"]'), entries);
  title(named(indicator), t('nav.indicators'));
  provenance({ knownAt: clocks().knownAt, ruleSet: targets[0]?.assessment.ruleSet });
}

async function picture(view, indicator) {
  const { download } = await import('../../lib/picture.js');
  const footnotes = [view.source, t('chart.asOf', { asOf: view.asOf })];
  await download({
    view,
    title: view.name,
    subtitle: [...view.series, ...view.targets].map(({ label }) => label).join(' · '),
    footnotes,
    fileName: `${indicator.code}.png`,
  });
  return t('export.pngDone');
}
