import { html } from '../../lib/html.js';
import { clocks, link } from '../../lib/address.js';
import { printed } from '../../lib/figure.js';
import { named, t } from '../../lib/i18n.js';
import { facts } from '../facts.js';
import { doubtList, moved } from './doubts.js';

const button = (href, key) => html`<a class="button" href="${href}">${t(key)}</a>`;

function observationLinks(observation, { allTargets }) {
  const indicator = link('/indicator.html', { code: observation.indicator, ...clocks() });
  const answered = allTargets.filter(
    (target) => target.indicator === observation.indicator && target.region === observation.region,
  );
  return html`${button(indicator, 'reader.indicator')}${answered.map(
    (target) =>
      html`<a class="button" href="${link('/target.html', { id: target.id, ...clocks() })}"
        >${t('reader.answers', { name: named(target) })}</a
      >`,
  )}`;
}

const targetLinks = (target) =>
  html`${button(link('/target.html', { id: target.id, ...clocks() }), 'reader.target')}${button(
    link('/indicator.html', { code: target.indicator, ...clocks() }),
    'reader.indicator',
  )}`;

function refLinks({ kind, id }, answer) {
  const item = (kind === 'observation' ? answer.observations : answer.targets).find((each) => each.id === id);
  if (!item) return html`<code>${id}</code>`;
  return html`${kind === 'observation' ? observationLinks(item, answer) : targetLinks(item)}<a
      class="button quiet"
      href="#${id}"
      >${t('reader.row')}</a
    >`;
}

const undoButton = (entry, editor) =>
  editor &&
  entry.decision &&
  html`<button type="button" class="button" data-undo>${t('reader.undo')} <kbd>u</kbd></button>`;

const head = (entry) =>
  html`<p class="look"><span class="mark mark-${entry.look}">${t(`look.${entry.look}`)}</span></p>
    <h3><span lang="zh-CN">${entry.subject || t('reader.noSubject')}</span></h3>
    <p class="large">${printed(entry.asPrinted)}</p>`;

/** What the form beside it says better is left out for whoever sees the form. */
function rows(entry, inForm) {
  const understood = [
    [t('chart.value'), entry.value],
    [t(entry.kind === 'target' ? 'table.due' : 'chart.period'), entry.when],
    [t('citation.section'), entry.section && html`<span lang="zh-CN">${entry.section}</span>`],
  ];
  const proposal = entry.state === 'proposed' ? entry.proposal : null;
  const cell = proposal?.cell;
  const certainty = proposal && `${Math.round(proposal.confidence * 100)} %`;
  const fall = proposal?.movement?.direction === 'down' && t('reader.fallHint');
  return [
    ...(inForm ? [] : understood),
    [t('reader.cell'), cell && html`<span lang="zh-CN">${[cell.row, cell.column].filter(Boolean).join(' × ')}</span>`],
    [t('reader.movement'), proposal && moved(proposal.movement), fall],
    [t('reader.confidence'), certainty, t('reader.confidenceHint')],
    [t('reader.doubts'), proposal && doubtList(proposal)],
    [t('reader.reason'), entry.reason],
  ];
}

/** What is known of the chosen place, and where it leads. */
export function chosen(entry, answer, editor) {
  if (!entry) return html`<p class="muted">${t('reader.choose')}</p>`;
  if (entry.kind === 'scenario')
    return html`${head(entry)}
      <p class="actions">${button(`${link('/scenarios.html')}#${entry.scenario}`, 'reader.scenario')}</p>`;
  const waiting = entry.state === 'proposed';
  const links = html`${entry.refs.map((ref) => refLinks(ref, answer))}${undoButton(entry, editor)}`;
  return html`${head(entry)}${facts(rows(entry, waiting && editor))}${!waiting && html`<p class="actions">${links}</p>`}
    ${waiting && !editor && html`<p class="muted">${t('reader.notEditor')}</p>`}
    <div data-region="decision"></div>`;
}
