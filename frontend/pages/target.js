import { html, render } from '../lib/html.js';
import { apiLink, clocks, link, read } from '../lib/address.js';
import { get, getOr, list, resource } from '../lib/api.js';
import { age, clarified, percent, points, printed } from '../lib/figure.js';
import { named, t } from '../lib/i18n.js';
import { domainName, statusName } from '../lib/status.js';
import { learnUnitNames, unitName, unitNames, unitWords } from '../lib/unit-names.js';
import { bulletBar, scaleEnd } from '../components/bullet-bar.js';
import { citationLine, citationLines } from '../components/citation.js';
import { evidence, qualifiers } from '../components/evidence.js';
import * as exports from '../components/export-menu.js';
import { facts } from '../components/facts.js';
import { fill } from '../components/loader.js';
import { reasons } from '../components/reasons.js';
import { revisions } from '../components/revisions.js';
import { bringToLife, pointsOf, seriesChart, sourcesOf } from '../components/series-chart.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { emptyNote } from '../components/states.js';
import { statusBadge } from '../components/status-badge.js';

const main = document.querySelector('main');
const id = read().id ?? '';

async function ask() {
  const when = clocks();
  const target = await get(resource('targets', id), when);
  const codes = [target.indicator, ...(target.evidence ?? []).map(({ observation }) => observation?.indicator).filter(Boolean)];
  const [plan, regions, histories, indicators] = await Promise.all([
    getOr(null, resource('plans', target.plan)), list('/regions'),
    Promise.all(target.series.map((observation) => getOr(observation, resource('observations', observation.id), when))),
    Promise.all([...new Set(codes)].map((code) => getOr({ code, name: code }, resource('indicators', code)))), learnUnitNames()]);
  return { target, plan, regions, histories, indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])) };
}

const owner = ({ unit, role }) => html`${unitWords(unitName(unit))} <small>${t(`target.${role}`)}</small>`;

/** The target as a line from the start of its plan to its due date, or to the as-of date where it has none. */
function viewOf({ target, plan, regions }) {
  const { assessment } = target;
  const series = [{ label: named(regions.find(({ code }) => code === target.region) ?? { name: target.region }), points: pointsOf(target.series) }];
  const regionName = (code) => named(regions.find((region) => region.code === code) ?? { name: code });
  const from = plan?.startsOn ?? series[0].points[0]?.date;
  const { low, high, asPrinted } = target.figure;
  return { name: named(target), unit: target.figure.unit, series, observations: target.series, regionName, asOf: assessment.asOf,
    targets: [{ label: t('chart.target', { figure: asPrinted }), from, to: target.dueOn ?? assessment.asOf, low, high }],
    lines: [...(target.dueOn ? [{ date: target.dueOn, label: t('chart.due') }] : []), { date: assessment.asOf, label: t('chart.asOfLine') }],
    source: sourcesOf(target.series, [target.citation]) };
}

function answer({ figure, assessment }) {
  const { observation } = assessment;
  const value = observation ? printed(observation.figure.asPrinted) : html`<span class="muted">${t('table.noObservation')}</span>`;
  return html`<div class="answer"><div><span class="label">${t('target.latest')}</span><span class="big">${value}</span></div>
    <div><span class="label">${t('target.value')}</span><span class="big">${printed(figure.asPrinted)}</span> <small>${clarified(figure)}</small></div>
    ${assessment.completion && html`<div class="grow"><span class="label">${t('target.completion')}</span><span class="big status-${assessment.status}">${percent(assessment.completion)}</span>${bulletBar(assessment, scaleEnd([{ assessment }]))}</div>`}</div>`;
}

function details({ target, plan, indicators }) {
  const { assessment } = target;
  const { observation } = assessment;
  return facts([
    [t('target.evidence'), observation && citationLines(observation.citations, observation.id)],
    [t('target.setIn'), citationLine(target.citation, target.id)],
    [t('target.owner'), target.responsible.length ? target.responsible.map((each, index) => html`${index > 0 && t('list.separator')}${owner(each)}`) : html`<span class="muted">${t('target.noOwner')}</span>`],
    [t('target.due'), target.dueOn ?? t('table.noDue'), target.dueInferred && t('target.dueInferred')],
    [t('target.elapsed'), assessment.elapsed !== null && `${assessment.elapsed} %`, t('target.elapsedHint')],
    [t('target.gap'), points(assessment.gap), t('target.gapHint')],
    [t('table.age'), assessment.ageDays !== null && t('target.age', { days: assessment.ageDays, age: age(assessment.ageDays) })],
    [t('target.indicator'), html`<a href="${link('/indicator.html', { code: target.indicator, ...clocks() })}">${named(indicators.get(target.indicator))}</a>`, domainName(target.domain)],
    [t('indicator.definition'), named(indicators.get(target.indicator), 'definition')],
    [t('target.plan'), plan && named(plan, 'title')],
    [t('target.note'), named(target, 'note')]]);
}

function silence({ responsible }) {
  const units = unitNames(responsible);
  return emptyNote(t('target.silentTitle'), units ? t('target.silentOwed', { units }) : t('target.silentUnowned'));
}

function exportsOf({ target }, view) {
  const when = clocks();
  const { assessment } = target;
  const entries = [
    { label: 'CSV', hint: t('export.csvHint'), href: apiLink('/observations', { indicator: target.indicator, region: target.region, ...when, format: 'csv', bom: true }), download: `${target.id}.csv` },
    { label: 'JSON', hint: t('export.jsonHint'), href: apiLink(resource('targets', target.id), when) }];
  if (view.series[0].points.length > 0) {
    entries.push({ label: t('export.png'), hint: t('export.pngHint'), run: async () => {
      const { download } = await import('../lib/picture.js');
      await download({ view, title: named(target), fileName: `${target.id}-${assessment.asOf}.png`,
        subtitle: [statusName(assessment.status), percent(assessment.completion), t('chart.target', { figure: target.figure.asPrinted })].filter(Boolean).join(' · '),
        footnotes: [view.source, t('target.asOf', assessment)] });
      return t('export.pngDone');
    } });
  }
  return [...entries, exports.copyLink(() => link('/target.html', { id: target.id, asOf: assessment.asOf, knownAt: when.knownAt }))];
}

function show(answered) {
  const { target, histories, indicators } = answered;
  const { assessment } = target;
  const view = viewOf(answered);
  const entries = exportsOf(answered, view);
  const drawn = view.series[0].points.length > 0;
  render(main, html`<nav class="crumbs" aria-label="${t('target.back')}"><a href="${link('/', { region: target.region, plan: target.plan, asOf: assessment.asOf, knownAt: clocks().knownAt })}">${t('target.back')}</a> <span lang="zh-CN" class="muted">${target.section}</span></nav>
    <div class="title-row"><h1>${named(target)}</h1><div data-region="export">${exports.exportMenu(entries)}</div></div>
    <p class="state">${statusBadge(assessment.status)} ${assessment.achievedOn && html`<span class="muted">${t('target.achievedOn', { date: assessment.achievedOn })}</span>`}</p>
    ${answer(target)}
    <div class="columns"><div>${drawn ? html`<h2 class="visually-hidden">${t('target.history')}</h2>${seriesChart(view)}` : silence(target)}</div>
    <div>${reasons(assessment)}</div></div>
    ${details(answered)}${qualifiers(target.qualifiedBy)}${evidence(target.evidence, (code) => named(indicators.get(code)))}${revisions(histories)}`);
  if (drawn) bringToLife(main.querySelector('figure'), view);
  exports.listen(main.querySelector('[data-region="export"]'), entries);
  main.classList.remove('waiting');
  title(named(target), statusName(assessment.status));
  provenance(assessment);
}

frame();
fill(main, ask, show, 9);
