import { html } from '../../lib/html.js';
import { named, t } from '../../lib/i18n.js';
import { domainName } from '../../lib/status.js';
import { dataTable } from '../../components/data-table.js';

/** Coverage first; the index only where it may be claimed, with its band. */
export const headline = (view) =>
  html`<div class="answer">
      <div>
        <span class="label">${t('attainment.coverage')}</span
        ><span class="big">${view.assessable} <span class="muted">/ ${view.inForce}</span></span
        ><small>${t('attainment.coverageOf', { coverage: view.coverage })}</small>
      </div>
      <div class="grow">
        <span class="label">${t('attainment.index')}</span
        ><span class="big">${view.index ?? t('attainment.withheld')}</span>
        ${
          view.sensitivity &&
          html`<small>${t('attainment.band', { low: view.sensitivity.low, high: view.sensitivity.high })}</small>`
        }
      </div>
    </div>
    ${view.withheld && html`<p class="note caveat">${named(view, 'withheld')}</p>`}`;

/** What the index hangs on. */
export function sensitivity({ sensitivity: found, rules }) {
  if (!found) return null;
  return html`<section>
    <h2>${t('attainment.sensitivity')}</h2>
    <p>
      ${t('attainment.draws', { draws: found.draws, seed: found.seed, algorithm: found.algorithm, error: found.error })}
    </p>
    <ul>
      ${found.effects.map(
        ({ choice, range }) => html`<li>${t('attainment.effect', { choice: t(`choice.${choice}`), range })}</li>`,
      )}
    </ul>
    ${dataTable({
      caption: t('attainment.ranks'),
      items: found.ranks,
      columns: [
        { head: t('attainment.domain'), cell: ({ domain }) => domainName(domain) },
        {
          head: t('attainment.weight'),
          end: true,
          cell: ({ domain }) => `${rules.weights.find((each) => each.domain === domain)?.weight ?? 0} %`,
        },
        {
          head: t('attainment.rank'),
          end: true,
          cell: ({ best, worst }) => (best === worst ? best : `${best}–${worst}`),
        },
        { head: t('attainment.stability'), end: true, cell: ({ stability }) => `${stability} %` },
      ],
    })}
  </section>`;
}
