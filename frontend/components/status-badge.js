import { html } from '../lib/html.js';
import { isLate, statusName } from '../lib/status.js';
import { t } from '../lib/i18n.js';

// One shape per status, so that neither colour nor word is needed alone. 16 x 16, drawn with the text colour.
const SHAPES = {
  achieved: html`<circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" /><path
      d="M4.6 8.3 7 10.7l4.5-5"
      class="knockout"
    />`,
  'on-track': html`<circle cx="8" cy="8" r="6.2" /><path d="M5.4 10.6 10.6 5.4M6.4 5.4h4.2v4.2" />`,
  behind: html`<circle cx="8" cy="8" r="6.2" /><path d="M8 4.6V8l2.4 1.8" />`,
  'far-behind': html`<path d="M4 3.5 8 7.5l4-4M4 8.5l4 4 4-4" />`,
  missed: html`<circle cx="8" cy="8" r="6.2" /><path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />`,
  inconclusive: html`<circle cx="8" cy="8" r="6.2" /><path d="M6 6.3a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1" /><path
      d="M8 11.3v.2"
    />`,
  unreported: html`<path d="M2.2 2.6h11.6v8H8.4L5 13.4v-2.8H2.2z" /><path
      d="M5 6.6h.1m2.8 0h.1m2.8 0h.1"
      stroke-width="1.9"
    />`,
  stale: html`<path d="M4.2 2.4h7.6M4.2 13.6h7.6" /><path
      d="M5.4 2.4c0 3.2 5.2 3.6 5.2 5.6s-5.2 2.4-5.2 5.6M10.6 2.4c0 3.2-5.2 3.6-5.2 5.6s5.2 2.4 5.2 5.6"
    />`,
  'no-data': html`<circle cx="8" cy="8" r="6.2" stroke-dasharray="2.2 2.2" />`,
};

export const statusIcon = (status) =>
  html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${SHAPES[status]}
  </svg>`;

export const statusBadge = (status) =>
  html`<span class="badge status-${status}">${statusIcon(status)}${statusName(status)}</span>`;

/** The badge of an assessment, and beside it whether what was achieved came late. */
export const stateBadge = (assessment) => {
  const late = isLate(assessment) && html` <small class="tag late">${t('status.late')}</small>`;
  return html`${statusBadge(assessment.status)}${late}`;
};
