import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';
import { today } from '../lib/period.js';

/** What a reader must know of the two dates: that a day is still to come, or that the plan had not begun by then. */
export function scopeNotes({ asOf, knownAt }, plan) {
  const notes = [
    asOf > today() && t('scope.future', { asOf, today: today() }),
    knownAt > today() && t('scope.knownFuture', { knownAt }),
    plan && asOf < plan.startsOn && t('scope.beforePlan', { asOf, startsOn: plan.startsOn }),
    knownAt && knownAt < asOf && t('scope.knownEarlier', { asOf, knownAt }),
  ].filter(Boolean);
  return notes.length > 0 && html`<div class="scope-notes">${notes.map((note) => html`<p>${note}</p>`)}</div>`;
}
