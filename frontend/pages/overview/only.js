import { html } from '../../lib/html.js';
import { named, t } from '../../lib/i18n.js';
import { domainName, statusName } from '../../lib/status.js';
import { unitName } from '../../lib/unit-names.js';
import { listAddress } from '../../components/count-link.js';
import { FILTERS, LATE, NO_UNIT, noFilter } from './filter.js';

const WORDS = {
  section: (id, sections) => named(sections?.find((section) => section.id === id) ?? { title: id }, 'title'),
  domain: (domain) => domainName(domain),
  responsible: (unit) => (unit === NO_UNIT ? t('breakdown.noUnit') : unitName(unit)),
  status: (status) => (status === LATE ? t('status.late') : statusName(status)),
  q: (words) => `“${words}”`,
};

/** What is left out of sight, said above the headline: each filter is a link that takes it away. */
export function only(values, sections) {
  const set = FILTERS.filter((name) => values[name]);
  if (set.length === 0) return null;
  return html`<p class="only">
    <span class="muted">${t('only.label')}</span>
    ${set.map(
      (name) =>
        html`<a class="chip" href="${listAddress({ [name]: null })}" data-here
          >${WORDS[name](values[name], sections)} <span aria-hidden="true">×</span
          ><span class="visually-hidden">${t('only.without')}</span></a
        >`,
    )}
    <a href="${listAddress(noFilter())}" data-here>${t('filter.reset')}</a>
  </p>`;
}
