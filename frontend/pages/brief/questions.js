import { html } from '../../lib/html.js';
import { link, read } from '../../lib/address.js';
import { named, t } from '../../lib/i18n.js';
import { unitName, unitWords } from '../../lib/unit-names.js';
import { dataTable } from '../../components/data-table.js';
import { asked } from './parts.js';

const isWanted = ({ unit, settled }, wanted) =>
  (!wanted.unit || wanted.unit === unit) && (wanted.open !== 'yes' || !settled);

/** Findings that were put to a unit; the address says which of them. */
export function questions({ dispatched: { items } }, here) {
  if (items.length === 0) return html`<section id="questions"><p class="muted">${t('brief.noQuestions')}</p></section>`;
  const wanted = read();
  const shown = items.filter((item) => isWanted(item, wanted));
  return html`<section id="questions" class="brief-questions">
    ${dataTable({
      caption: t('brief.asked'),
      items: shown,
      columns: [
        {
          head: t('brief.question'),
          cell: (item) =>
            html`<a
              data-item
              href="${link('/diagnosis.html', { asOf: here.asOf, knownAt: here.knownAt })}#${item.check}"
              >${named(item, 'text')}</a
            >`,
        },
        { head: t('brief.unit'), cell: ({ unit }) => unitWords(unitName(unit)) },
        {
          head: t('brief.askedOn'),
          cell: ({ askedOn, ageDays }) => html`${askedOn} <small>${t('brief.ago', { days: ageDays })}</small>`,
        },
        { head: t('brief.state'), cell: ({ settled }) => t(settled ? 'brief.settled' : 'brief.unsettled') },
      ],
    })}
    ${shown.length < items.length && html`<p><a href="${asked(here, {})}">${t('brief.allQuestions')}</a></p>`}
  </section>`;
}
