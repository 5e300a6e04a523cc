import { html, render } from '../../lib/html.js';
import { clocks, link, read, write } from '../../lib/address.js';
import { list } from '../../lib/api.js';
import { named, t } from '../../lib/i18n.js';
import { domainName, DOMAINS } from '../../lib/status.js';
import { dataTable } from '../../components/data-table.js';
import * as filters from '../../components/filter-form.js';
import { provenance, title } from '../../components/site-frame.js';
import { emptyNote } from '../../components/states.js';

export const ask = () => list('/indicators', { limit: 1000 });

const matches = (indicator, { domain, q }) =>
  (!domain || indicator.domain === domain) &&
  (!q || `${indicator.name} ${indicator.nameEn} ${indicator.code}`.toLowerCase().includes(q.trim().toLowerCase()));

function showTable(main, indicators) {
  const values = read();
  const found = indicators.filter((indicator) => matches(indicator, values));
  filters.show(
    main.querySelector('form'),
    values,
    t('indicators.found', { found: found.length, total: indicators.length }),
  );
  render(
    main.querySelector('[data-region="table"]'),
    found.length === 0
      ? emptyNote(t('filter.noneTitle'), t('filter.noneText'))
      : dataTable({
          caption: t('indicators.caption'),
          hideCaption: true,
          items: found,
          columns: [
            {
              head: t('indicator.name'),
              cell: (indicator) =>
                html`<a data-item href="${link('/indicator.html', { code: indicator.code, ...clocks() })}"
                  >${named(indicator)}</a
                >`,
            },
            {
              head: t('indicator.domain'),
              cell: ({ domain }) => html`<span class="printed">${domainName(domain)}</span>`,
            },
            { head: t('indicator.unit'), cell: ({ unit }) => html`<span lang="zh-CN" class="printed">${unit}</span>` },
            {
              head: t('indicator.measure'),
              cell: ({ measure }) => html`<span class="printed">${t(`measure.${measure}`)}</span>`,
            },
            {
              head: t('indicator.direction'),
              cell: ({ direction }) => html`<span class="printed">${t(`direction.${direction}`)}</span>`,
            },
          ],
        }),
  );
}

export function show(main, indicators) {
  const form = filters.filterForm({
    label: t('indicators.filter'),
    search: t('indicators.search'),
    values: read(),
    selects: [
      { name: 'domain', label: t('filter.domain'), options: DOMAINS.map((domain) => [domain, domainName(domain)]) },
    ],
  });
  render(
    main,
    html`<h1>${t('indicators.title')}</h1>
      <p class="lead">${t('indicators.lead')}</p>
      ${form}
      <div data-region="table"></div>`,
  );
  filters.listen(main.querySelector('form'), (changes) => {
    write(changes, { replace: 'q' in changes });
    showTable(main, indicators);
  });
  addEventListener('popstate', () => showTable(main, indicators));
  showTable(main, indicators);
  title(t('indicators.title'));
  provenance({});
}
