import { html } from '../lib/html.js';
import { link } from '../lib/address.js';
import { t } from '../lib/i18n.js';
import { lastMonth } from '../lib/period.js';
import { lastSeen } from '../lib/session.js';

/** To the row of the reporting form in which a target's value is written. */
export const reportAddress = (target, unit = target.responsible[0]?.unit) =>
  unit && `${link('/reporting.html', { unit, month: lastMonth() })}#${target.id}`;

/** Where an administrator settles who reports on a target that nobody owes; others read that it is to be settled. */
export const ownerLink = (target) =>
  lastSeen().roles.includes('administrator')
    ? html`<a class="report" href="${link('/admin.html')}#owner-${target.id}">${t('report.settle')}</a>`
    : html`<span class="muted">${t('report.unsettled')}</span>`;

export const reportLink = (target, unit) => {
  const address = reportAddress(target, unit);
  return address && html`<a class="report" href="${address}" data-report="${target.id}">${t('report.here')}</a>`;
};

/** From a target to where its value is reported, or where it is settled who does that. */
export const wayOn = (target) =>
  target.responsible.length === 0 ? ownerLink(target) : target.assessment.status === 'unreported' && reportLink(target);
