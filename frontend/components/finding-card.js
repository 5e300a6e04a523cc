import { html } from '../lib/html.js';
import { apiLink, clocks, link } from '../lib/address.js';
import { printed } from '../lib/figure.js';
import { language, named, t } from '../lib/i18n.js';
import { unitName, unitWords } from '../lib/unit-names.js';
import { citationLine } from './citation.js';
import { intervalBar } from './interval-bar.js';

export const GROUPS = ['arithmetic', 'targets', 'conflicts', 'citations'];
/** In the order of what needs somebody. */
export const OUTCOMES = ['fails', 'open', 'undecided', 'holds', 'derived', 'noted'];

const CHARTS = ['svg', 'png', 'xlsx', 'pptx', 'docx'];

/** Where an input is shown by itself. */
function address({ kind, id }) {
  if (kind === 'target') return link('/target.html', { id, ...clocks() });
  return kind === 'derived' ? `#${id}` : null;
}

function input(item) {
  const to = address(item);
  const value = item.figure ? printed(item.figure.asPrinted) : item.value?.text;
  return html`<li>
    ${to ? html`<a href="${to}">${named(item)}</a>` : named(item)} ${value && html`<b>${value}</b>`}
    ${item.period && html`<small>${item.period}</small>`}
    ${item.kind === 'derived' && html`<small class="derived-mark">${t('finding.derived')}</small>`}
    ${item.citations.map((citation) => citationLine(citation, item.id))}
  </li>`;
}

export const outcomeBadge = (outcome) =>
  html`<span class="outcome outcome-${outcome}">${t(`outcome.${outcome}`)}</span>`;

const join = ({ documents }, numbers) =>
  documents.map((id, index) => {
    const to = link('/documents.html', { id, ...clocks() });
    return html`${index > 0 && '、'}<a href="${to}" lang="zh-CN">${numbers.get(id) ?? id}</a>`;
  });

/** What is derived as a file; each says so. */
function charts({ id }) {
  const chart = `/checks/${encodeURIComponent(id)}/chart`;
  const how = { ...clocks(), lang: language.slice(0, 2) };
  return html`<p class="files">
    ${t('finding.chart')}
    ${CHARTS.map(
      (format, index) =>
        html`${index > 0 && ' · '}<a href="${apiLink(`${chart}.${format}`, how)}" download>${format.toUpperCase()}</a>`,
    )}
  </p>`;
}

/** One finding with all it rests on; what is computed is said to be derived. `numbers`: document ids to numbers. */
export function findingCard(check, numbers, mayAsk) {
  return html`<article class="finding" id="${check.id}" data-item>
    <h3>${outcomeBadge(check.outcome)} ${named(check)}</h3>
    <p class="muted">
      ${t(`check.${check.kind}`)} ${check.period && html`· ${check.period}`}
      ${check.owner && html`· ${unitWords(unitName(check.owner))}`}
    </p>
    ${
      check.formula &&
      html`<p class="formula" lang="zh-CN">${check.formula}</p>
        ${intervalBar(check)}`
    }
    ${check.result && charts(check)}
    <p>${language === 'en' ? check.statementEn : check.statement}</p>
    ${check.settledBy && html`<p><b>${t('finding.settledBy')}</b> ${named(check, 'settledBy')}</p>`}
    ${
      mayAsk &&
      check.owner &&
      html`<p>
        <button type="button" class="button quiet" data-ask="${check.id}" data-unit="${check.owner}">
          ${t('finding.ask', { unit: unitName(check.owner) })}
        </button>
        <span role="status"></span>
      </p>`
    }
    <details>
      <summary>${t('finding.inputs', { n: check.inputs.length + (check.against ? 1 : 0) })}</summary>
      <ul class="inputs">
        ${check.inputs.map(input)} ${check.against && input(check.against)}
      </ul>
      <p class="source">${t('finding.documents')} ${join(check, numbers)}</p>
    </details>
  </article>`;
}
