import { html } from '../lib/html.js';
import { link } from '../lib/address.js';
import { t } from '../lib/i18n.js';

/** Where those who have a role do their work. */
const WORK = [
  ['/reporting.html', 'reporting', 'reporter'],
  ['/review.html', 'review', 'reviewer'],
  ['/admin.html', 'admin', 'administrator'],
];

export const workPages = ({ roles }) => WORK.filter(([, , role]) => roles.includes(role));

const FIGURE = html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <circle cx="8" cy="5.2" r="2.9" />
  <path d="M2.4 14.2c.7-3 2.9-4.6 5.6-4.6s4.9 1.6 5.6 4.6" />
</svg>`;

/** The name of who is signed in, else the way to do so. */
export const accountLink = ({ signedIn, displayName }) =>
  signedIn
    ? html`<a class="switch account" href="${link('/account.html')}" title="${t('nav.account')}"
        >${FIGURE}<span class="name">${displayName}</span></a
      >`
    : html`<a class="switch account" href="${link('/signin.html')}" title="${t('nav.signIn')}"
        >${FIGURE}<span class="name">${t('nav.signIn')}</span></a
      >`;
