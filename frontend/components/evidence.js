import { html } from '../lib/html.js';
import { clocks, link } from '../lib/address.js';
import { condition, figureWords } from '../lib/figure.js';
import { named, t } from '../lib/i18n.js';
import { printPeriod } from '../lib/period.js';
import { sourceLines } from './evidence-level.js';
import { targetLink } from './target-table.js';

const observationWords = (observation, indicatorName) =>
  html`<p class="what">
      <a href="${link('/indicator.html', { code: observation.indicator, ...clocks() })}"
        >${indicatorName(observation.indicator)}</a
      >
      <strong>${figureWords(observation.figure)}</strong> <small>${printPeriod(observation.period)}</small>
    </p>
    ${sourceLines(observation)}`;

const scenarioWords = (scenario) =>
  html`<p class="what">
    <a href="${link('/scenarios.html', { q: scenario.name })}" lang="zh-CN">${scenario.name}</a>
    <small>${t(`scenarioStatus.${scenario.status}`)}</small>
  </p>`;

/** What looks like an answer and was not counted, each with the reason why. */
export function evidence(items, indicatorName) {
  if (!items?.length) return null;
  return html`<section aria-labelledby="evidence-title">
    <h2 id="evidence-title">${t('target.related')}</h2>
    <p class="muted">${t('target.relatedText')}</p>
    <ul class="cards">
      ${items.map(
        (item) =>
          html`<li class="card">
            <span class="tag">${t(`relation.${item.relation}`)}</span>
            ${item.observation && observationWords(item.observation, indicatorName)}${
              item.scenario && scenarioWords(item.scenario)
            }
            <p class="reason">${named(item, 'reason')}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Threshold rows that say what a countable target means; shown with it, never counted. */
export function qualifiers(targets) {
  if (!targets?.length) return null;
  return html`<section aria-labelledby="qualified-title">
    <h2 id="qualified-title">${t('target.qualifiedBy')}</h2>
    <p class="muted">${t('target.qualifiedByText')}</p>
    <ul class="cards">
      ${targets.map(
        (target) =>
          html`<li class="card">
            <p class="what">
              <a href="${targetLink(target)}">${named(target)}</a> <strong>${figureWords(target.figure)}</strong>
              <small>${condition(target.figure)}</small>
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}
