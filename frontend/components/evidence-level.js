import { html } from '../lib/html.js';
import { named, t } from '../lib/i18n.js';
import { citationLines } from './citation.js';

/** A seal, a ticked sheet, a speech mark, an empty glass: told apart without colour. */
const SHAPES = {
  'official-document': html`<circle cx="8" cy="6.4" r="4.6" /><path d="m5.6 10.4-1 4.4L8 13l3.4 1.8-1-4.4" />`,
  'approved-with-evidence': html`<path d="M3.4 1.8h6.2l3 3v9.4H3.4z" /><path d="m5.7 9 1.8 1.8 3-3.4" />`,
  'self-reported': html`<path d="M2.2 2.6h11.6v8H8.4L5 13.4v-2.8H2.2z" />`,
  'not-found-in-text': html`<circle cx="6.6" cy="6.6" r="4.4" /><path d="m9.8 9.8 4 4M5 6.6h3.2" />`,
};

/** How well a value is proven. */
export const evidenceBadge = ({ evidenceLevel: level }) =>
  SHAPES[level] &&
  html`<span class="evidence-level" title="${t(`evidenceLevel.${level}.meaning`)}"
    ><svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${SHAPES[level]}</svg>
    ${t(`evidenceLevel.${level}`)}</span
  >`;

/** What to know before one relies on a value. */
const remarkLines = ({ remarks = [] }) =>
  remarks.map((remark) => html`<p class="note caveat">${named(remark, 'text')}</p>`);

/** Where a value comes from: how well it is proven, the places that print it, or who reported it. */
export const sourceLines = (observation) =>
  html`${evidenceBadge(observation)}
  ${
    observation.citations.length
      ? citationLines(observation.citations, observation.id)
      : html`<p class="reported">${named(observation, 'note')}</p>`
  }${remarkLines(observation)}`;
