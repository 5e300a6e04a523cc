import { html } from '../../lib/html.js';
import { t } from '../../lib/i18n.js';

/** How each kind of mark looks, in words; the underline differs, so colour is never alone. */
export const legend = (looks) =>
  html`<ul class="marks-legend" aria-label="${t('reader.legend')}">
    ${looks.map(
      (look) => html`<li><span class="mark mark-${look}">${t(`look.${look}.sample`)}</span> ${t(`look.${look}`)}</li>`,
    )}
  </ul>`;
