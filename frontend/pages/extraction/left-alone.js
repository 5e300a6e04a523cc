import { html } from '../../lib/html.js';
import { printed } from '../../lib/figure.js';
import { t } from '../../lib/i18n.js';
import { dataTable } from '../../components/data-table.js';
import { said } from '../../components/reader/doubts.js';

const columns = () => [
  { head: t('try.printed'), cell: ({ asPrinted }) => printed(asPrinted) },
  { head: t('try.why'), cell: said },
];

/** The numbers that were seen and are no figures, so that none is dropped in silence. */
export const leftAlone = (items) =>
  items.length > 0 &&
  html`<section aria-labelledby="left-title">
    <h2 id="left-title">${t('try.left')} <small>${t('try.leftCount', { count: items.length })}</small></h2>
    <details>
      <summary>${t('try.showLeft')}</summary>
      ${dataTable({ caption: t('try.left'), hideCaption: true, items, columns: columns() })}
    </details>
  </section>`;
