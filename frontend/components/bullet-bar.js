import { html } from '../lib/html.js';
import { percent } from '../lib/figure.js';
import { t } from '../lib/i18n.js';
import { fill } from './status-bar.js';

/** The end of a group's common scale, in percent: the furthest value and some air, never less than 125. */
export function scaleEnd(targets) {
  const reached = targets.map(({ assessment }) => assessment.completion?.high ?? assessment.completion?.low ?? 0);
  return Math.max(125, Math.ceil((Math.max(0, ...reached) + 10) / 25) * 25);
}

/** Completion against the target line (100 %), on a scale that goes beyond it; an open end is drawn as an arrow. */
export function bulletBar({ completion, status }, end) {
  const at = (value) => `${(100 * value) / end}%`;
  if (!completion) {
    return html`<svg class="bullet" width="100%" height="18" role="img" aria-label="${t('bullet.none')}">
      <rect class="track" y="6" width="100%" height="6" />
      <rect class="goal" x="${at(100)}" y="2" width="2" height="14" />
    </svg>`;
  }
  const low = completion.low ?? 0;
  const open = completion.high === null || completion.high === undefined;
  const high = open ? Math.min(end, low + 12) : completion.high;
  return html`<svg
    class="bullet"
    width="100%"
    height="18"
    role="img"
    aria-label="${t('bullet.value', { percent: percent(completion) })}"
  >
    <rect class="track" y="6" width="100%" height="6" />
    <rect class="value status-${status}" y="4" width="${at(low)}" height="10" fill="${fill(status)}" />
    ${
      high > low &&
      html`<rect class="reach status-${status}" x="${at(low)}" y="6.5" width="${at(high - low)}" height="5" />`
    }
    ${
      open &&
      html`<svg class="status-${status}" x="${at(high)}" y="3" width="9" height="12" overflow="visible">
        <path d="M0 0l8 6-8 6z" fill="currentColor" />
      </svg>`
    }
    <rect class="goal" x="${at(100)}" y="1" width="2" height="16" />
  </svg>`;
}
