import { html } from '../../lib/html.js';
import { named, t } from '../../lib/i18n.js';
import { WAYS } from './question.js';

const option = (value, words, chosen) =>
  html`<option value="${value}" ${value === chosen && html` selected`}>${words}</option>`;

const day = (name, scope) =>
  scope.by === 'version'
    ? html`<label
        >${t(`changes.${name}Version`)}<input type="number" min="1" name="${name}" value="${scope[name]}"
      /></label>`
    : html`<label>${t(`changes.${name}`)}<input type="date" name="${name}" value="${scope[name]}" required /></label>`;

/** Which plan, which two days, and whether of the world, of knowledge, or of the data. */
export function changesForm({ regions, plans, scope }) {
  const planned = regions.filter((region) => plans.some((plan) => plan.region === region.code));
  return html`<form class="scope changes-scope" aria-label="${t('changes.scope')}">
    <label
      >${t('scope.region')}<select name="region">
        ${planned.map((region) => option(region.code, named(region), scope.region))}
      </select></label
    >
    <label class="wide"
      >${t('scope.plan')}<select name="plan">
        ${plans
          .filter(({ region }) => region === scope.region)
          .map((plan) => option(plan.id, named(plan, 'title'), scope.plan))}${option(
          'all',
          t('scope.allPlans'),
          scope.plan,
        )}
      </select></label
    >
    <label
      >${t('changes.by')}<select name="by">
        ${WAYS.map((way) => option(way, t(`changes.by.${way}`), scope.by))}
      </select></label
    >
    ${day('from', scope)} ${day('to', scope)}
  </form>`;
}
