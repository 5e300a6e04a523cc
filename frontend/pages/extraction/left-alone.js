import { html } from '../../lib/html.js';
import { printed } from '../../lib/figure.js';
import { t } from '../../lib/i18n.js';
import { said } from '../../components/reader/doubts.js';

/** The numbers that were seen and are no figures, each with its reason, so that none is dropped in silence. */
export const leftAlone = (items) =>
  items.length > 0 &&
  html`<section aria-labelledby="left-title">
    <h2 id="left-title">${t('try.left')} <small>${t('try.leftCount', { count: items.length })}</small></h2>
    <details>
      <summary>${t('try.showLeft')}</summary>
      <ul>
        ${items.map((item) => html`<li>${printed(item.asPrinted)} <small>${said(item)}</small></li>`)}
      </ul>
    </details>
  </section>`;
