import { html } from '../../lib/html.js';
import { clocks, link } from '../../lib/address.js';
import { age, clarified, percent, points, figureWords } from '../../lib/figure.js';
import { named, t } from '../../lib/i18n.js';
import { printPeriod } from '../../lib/period.js';
import { domainName } from '../../lib/status.js';
import { unitName, unitNames, unitWords } from '../../lib/unit-names.js';
import { bulletBar, scaleEnd } from '../../components/bullet-bar.js';
import { citationLine } from '../../components/citation.js';
import { evidenceBadge, sourceLines } from '../../components/evidence-level.js';
import { facts } from '../../components/facts.js';
import { emptyNote } from '../../components/states.js';

const none = (key) => html`<span class="muted">${t(key)}</span>`;

/** The latest value against the target, in one line. */
export function answer({ figure, assessment }) {
  const { observation, completion, status } = assessment;
  const value = observation ? figureWords((assessment.sum ?? observation).figure) : none('table.noObservation');
  return html`<div class="answer">
    <div>
      <span class="label">${t('target.latest')}</span
      ><span class="big">${value}</span>${observation && html`<br />${evidenceBadge(observation)}`}
    </div>
    <div>
      <span class="label">${t('target.value')}</span><span class="big">${figureWords(figure)}</span>
      <small>${clarified(figure)}</small>
    </div>
    ${
      completion &&
      html`<div class="grow">
        <span class="label">${t('target.completion')}</span
        ><span class="big status-${status}">${percent(completion)}</span
        >${bulletBar(assessment, scaleEnd([{ assessment }]))}
      </div>`
    }
  </div>`;
}

const owner = ({ unit, role }) => html`${unitWords(unitName(unit))} <small>${t(`target.${role}`)}</small>`;
const owners = (responsible) =>
  responsible.length
    ? responsible.map((each, index) => html`${index > 0 && t('list.separator')}${owner(each)}`)
    : none('target.noOwner');

/** 5个 (2024-Q1) + 8个 (2024-Q2) = 13个 */
const sumOf = ({ parts, figure }) =>
  html`<span lang="zh-CN"
    >${t('target.sumOf', {
      parts: parts.map((part) => `${part.figure.asPrinted} (${printPeriod(part.period)})`).join(' + '),
      sum: figure.asPrinted,
    })}</span
  >`;
const windowOf = ({ from, until }) => t(until ? 'target.window' : 'target.windowOpen', { from, until });
const milestone = ({ dueOn, figure, citation }) =>
  html`<p>${t('target.milestone', { date: dueOn, figure: figure.asPrinted })} ${citationLine(citation)}</p>`;

/** Sources, owners, dates and the indicator behind the target. */
export function details({ target, plan, indicators }) {
  const { assessment } = target;
  const { observation, elapsed, expected, gap, sum, ageDays } = assessment;
  const bent = target.milestones.length > 0 && expected !== null;
  const indicator = indicators.get(target.indicator);
  const indicatorLink = link('/indicator.html', { code: target.indicator, ...clocks() });
  return facts([
    [t('target.evidence'), observation && sourceLines(observation)],
    [t('target.setIn'), citationLine(target.citation, target.id)],
    [t('target.owner'), owners(target.responsible)],
    [t('target.due'), target.dueOn ?? t('table.noDue'), target.dueInferred && t('target.dueInferred')],
    [t('target.elapsed'), elapsed !== null && `${elapsed} %`, t('target.elapsedHint')],
    [t('target.expected'), bent && `${expected} %`, t('target.expectedHint')],
    [t('target.gap'), points(gap), t(bent ? 'target.gapHintMilestones' : 'target.gapHint')],
    [t('target.sum'), sum && sumOf(sum), sum && windowOf(sum)],
    [t('target.milestones'), target.milestones.length > 0 && target.milestones.map(milestone)],
    [t('table.age'), ageDays !== null && t('target.age', { days: ageDays, age: age(ageDays) })],
    [t('target.indicator'), html`<a href="${indicatorLink}">${named(indicator)}</a>`, domainName(target.domain)],
    [t('indicator.definition'), named(indicator, 'definition')],
    [t('target.plan'), plan && named(plan, 'title')],
    [t('target.note'), named(target, 'note')],
    [t('target.readingNote'), named(target, 'readingNote')],
  ]);
}

/** Instead of a chart where nothing was observed: who could say. */
export function silence({ responsible }) {
  const units = unitNames(responsible);
  return emptyNote(t('target.silentTitle'), units ? t('target.silentOwed', { units }) : t('target.silentUnowned'));
}
