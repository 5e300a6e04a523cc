import { html } from '../lib/html.js';
import { link } from '../lib/address.js';
import { t } from '../lib/i18n.js';
import { lastMonth } from '../lib/period.js';

/** To the row of the reporting form in which a target's value is written. */
export const reportAddress = (target, unit = target.responsible[0]?.unit) =>
  unit && `${link('/reporting.html', { unit, month: lastMonth() })}#${target.id}`;

export const reportLink = (target, unit) => {
  const address = reportAddress(target, unit);
  return address && html`<a class="report" href="${address}" data-report="${target.id}">${t('report.here')}</a>`;
};
