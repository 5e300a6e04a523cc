import { html, render } from '../lib/html.js';
import { named, t } from '../lib/i18n.js';

const option = (value, name, chosen) =>
  html`<option value="${value}" ${value === chosen && html` selected`}>${name}</option>`;

/** Region, plan and the two clocks. Only regions that have a plan can be asked about. */
function scopeForm({ regions, plans, scope }) {
  const planned = regions.filter((region) => plans.some((plan) => plan.region === region.code));
  const here = plans.filter((plan) => plan.region === scope.region);
  return html`<form class="scope" aria-label="${t('scope.label')}">
    <label
      >${t('scope.region')}<select name="region">
        ${planned.map((region) => option(region.code, named(region), scope.region))}
      </select></label
    >
    <label class="wide"
      >${t('scope.plan')}<select name="plan">
        ${here.map((plan) => option(plan.id, named(plan, 'title'), scope.plan))}
        ${option('all', t('scope.allPlans'), scope.plan)}
      </select></label
    >
    <label>${t('scope.asOf')}<input type="date" name="asOf" value="${scope.asOf}" required /></label>
    <label>${t('scope.knownAt')}<input type="date" name="knownAt" value="${scope.knownAt}" /></label>
  </form>`;
}

/**
 * Shows the form anew, keeps the focus in its field, and calls `changed` with what the reader changed; an invalid date
 * waits.
 */
export function show(place, answer, changed) {
  const focused = place.contains(document.activeElement) ? document.activeElement.name : null;
  const form = render(place, scopeForm(answer)).querySelector('form');
  if (focused) form.elements[focused].focus();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (!target.validity.valid) return;
    changed({ [target.name]: target.value, ...(target.name === 'region' ? { plan: null } : {}) });
  });
}
