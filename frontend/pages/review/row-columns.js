import { html } from '../../lib/html.js';
import { figureWords } from '../../lib/figure.js';
import { named } from '../../lib/i18n.js';
import { linked } from '../../lib/linked.js';
import { word } from '../../lib/reporting.js';
import { findings } from '../../components/findings.js';
import { statusBadge } from '../../components/status-badge.js';

export const nameOf = (row) => (row.context ? named(row.context) : row.target);

/** What it said when it was submitted before, where it says something else now. */
const before = (row, member) =>
  row.sentBefore?.changed.includes(member) &&
  html`<small class="beneath changed">${word('review.before', { value: row.sentBefore[member] ?? '—' })}</small>`;

const signed = (number) => (number > 0 ? `+${number}` : String(number).replace('-', '−'));
const changeOf = ({ difference, percent }) =>
  percent === null ? signed(difference) : `${signed(difference)} (${signed(percent)} %)`;

const last = ({ context }) =>
  context?.last
    ? html`<span lang="zh-CN">${context.last.figure.asPrinted}</span> (${context.last.period})
        <small class="beneath">${context.change && changeOf(context.change)}</small>`
    : '—';

const resulting = ({ context }) =>
  context &&
  html`${statusBadge(context.resultingStatus)}${
    context.resultingCompletion && html`<small class="beneath">${context.resultingCompletion}</small>`
  }`;

export const targetWords = (row) =>
  html`${nameOf(row)}${
    row.context &&
    html`<small class="beneath"
      >${word('promised')}
      ${figureWords(row.context.promised)}${row.context.dueOn && html` · ${row.context.dueOn}`}</small
    >`
  }`;

/** Beside a reported value what one needs to judge it. */
export const judging = [
  {
    head: word('value'),
    cell: (row) => html`<span lang="zh-CN">${row.figure.asPrinted}</span> (${row.period})${before(row, 'value')}`,
  },
  { head: word('last'), cell: last },
  { head: word('resulting'), cell: resulting },
  { head: word('evidence'), cell: (row) => html`${linked(row.evidence)}${before(row, 'evidence')}` },
  { head: word('remark'), cell: (row) => html`${row.remark}${before(row, 'remark')}` },
  {
    head: word('findings'),
    cell: (row) =>
      html`${findings(row.findings)}${row.returnReason && html`<p class="finding warning">⚠ ${row.returnReason}</p>`}`,
  },
];
