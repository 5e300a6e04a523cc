import { html, render } from '../lib/html.js';
import { clocks, link } from '../lib/address.js';
import { printed } from '../lib/figure.js';
import { t } from '../lib/i18n.js';
import { placeOf } from '../lib/marks.js';

const documentLink = (citation, anchor) =>
  link('/documents.html', { id: citation.document, ...clocks() }) + (anchor ? `#${anchor}` : '');

/** The place in the text, once the text has been imported; else null. */
export const placeLink = ({ document: id, span }) =>
  span && link('/documents.html', { id, at: placeOf(span), ...clocks() });

/** A text that has been imported and does not print the words proves nothing. */
const doubt = ({ found }) => found === false && html` <small class="tag">${t('citation.notFound')}</small>`;

/** The words as printed, leading to the sentence that carries them. */
export function quoted(citation) {
  const place = placeLink(citation);
  const words = printed(citation.asPrinted);
  return place
    ? html`<a class="place" href="${place}" title="${t('citation.place')}">${words}</a>`
    : html`${words}${doubt(citation)}`;
}

/** Where a figure is printed: number of the document, section, and the words themselves. */
export function citationLine(citation, anchor) {
  return html`<span class="citation"
    ><a href="${documentLink(citation, anchor)}"><span lang="zh-CN">${citation.number}</span></a>
    <span lang="zh-CN">${citation.section}</span>
    <span class="quote">${t('citation.printed')} “${quoted(citation)}”</span></span
  >`;
}

export const citationLines = (citations, anchor) =>
  html`<ul class="citations">
    ${citations.map((citation) => html`<li>${citationLine(citation, anchor)}</li>`)}
  </ul>`;

const entry = (citation, anchor) =>
  html`<dl class="facts">
      <div>
        <dt>${t('citation.printed')}</dt>
        <dd class="large">
          “${printed(citation.asPrinted)}”${
            citation.occurrence > 1 && html` <small>${t('citation.occurrence', { n: citation.occurrence })}</small>`
          }${doubt(citation)}
        </dd>
      </div>
      <div>
        <dt>${t('citation.document')}</dt>
        <dd lang="zh-CN">${citation.number}</dd>
      </div>
      <div>
        <dt>${t('citation.section')}</dt>
        <dd lang="zh-CN">${citation.section}</dd>
      </div>
    </dl>
    <p>
      ${placeLink(citation) && html`<a class="button" href="${placeLink(citation)}">${t('citation.place')}</a> `}<a
        class="button${placeLink(citation) && html` quiet`}"
        href="${documentLink(citation, anchor)}"
        >${t('citation.open')}</a
      >
    </p>`;

/**
 * Opens the citations of an observation, or its source in words where nothing prints it; focus returns to the point
 * when it closes.
 */
export function openCitations(heading, observation, source) {
  const dialog = document.createElement('dialog');
  dialog.className = 'citation-dialog';
  dialog.setAttribute('aria-labelledby', 'citation-title');
  render(
    dialog,
    html`<form method="dialog">
        <h2 id="citation-title">${heading}</h2>
        <button class="button quiet">${t('citation.close')}</button>
      </form>
      ${observation.citations.length === 0 && source}${observation.citations.map(
        (citation, index) =>
          html`${index > 0 && html`<h3>${t('citation.alsoIn')}</h3>`}${entry(citation, observation.id)}`,
      )}`,
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
