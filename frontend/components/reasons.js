import { html } from '../lib/html.js';
import { named, t } from '../lib/i18n.js';

/** 为什么是这个状态: the service's own reasons, in the order it gave them. */
export const reasons = (assessment) =>
  html`<section class="why" aria-labelledby="why-title">
    <h2 id="why-title">${t('target.why')}</h2>
    <ol>
      ${assessment.reasons.map((reason) => html`<li data-code="${reason.code}">${named(reason, 'text')}</li>`)}
    </ol>
    <p class="source">${t('target.asOf', assessment)}</p>
  </section>`;
