import { html, render } from '../lib/html.js';
import { clocks, link, read } from '../lib/address.js';
import { datasetVersion } from '../lib/api.js';
import { language, switchLanguage, t } from '../lib/i18n.js';
import { lastSeen, session } from '../lib/session.js';
import { switchTheme, theme } from '../lib/theme.js';
import { accountLink, workPages } from './account-menu.js';
import { listenToSearch, searchBox } from './search-box.js';
import { patterns } from './status-bar.js';
import { showWaiting } from './waiting-badge.js';

const PAGES = [
  ['/', 'overview'],
  ['/brief.html', 'brief'],
  ['/indicator.html', 'indicators'],
  ['/attainment.html', 'attainment'],
  ['/compare.html', 'compare'],
  ['/diagnosis.html', 'diagnosis'],
  ['/changes.html', 'changes'],
  ['/documents.html', 'documents'],
  ['/scenarios.html', 'scenarios'],
  ['/supervision.html', 'supervision'],
  ['/extraction.html', 'extraction'],
];
const here = (page) => location.pathname === page || (page === '/' && location.pathname === '/index.html');

const SUN = html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <circle cx="8" cy="8" r="3" />
  <path d="M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13" />
</svg>`;
const MOON = html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <path d="M13.2 9.8A5.8 5.8 0 0 1 6.2 2.8 5.8 5.8 0 1 0 13.2 9.8z" />
</svg>`;

const pageLink = ([page, key], kind) =>
  html`<li ${kind && html`class="${kind}"`}>
    <a href="${link(page, page === '/' || kind ? {} : clocks())}" ${here(page) && html`aria-current="page"`}
      >${t(`nav.${key}`)}</a
    >
  </li>`;

function header(who) {
  return html`<a class="brand" href="${link('/')}"
      ><img src="/favicon.svg" width="26" height="26" alt="" /><span>${t('site.name')}</span></a
    >
    <nav aria-label="${t('site.navigation')}">
      <ul>
        ${PAGES.map((page) => pageLink(page))}${workPages(who).map((page) => pageLink(page, 'work'))}
      </ul>
    </nav>
    ${!here('/search.html') && searchBox()}
    <div class="switches">
      ${accountLink(who)}<button
        type="button"
        class="switch"
        data-language
        lang="${language === 'en' ? 'zh-CN' : 'en'}"
      >
        ${language === 'en' ? '中文' : 'English'}
      </button>
      <button type="button" class="switch" data-theme-switch></button>
    </div>
    ${patterns}`;
}

function showTheme(button) {
  const dark = theme() === 'dark';
  render(
    button,
    html`${dark ? SUN : MOON}<span class="visually-hidden">${t(dark ? 'site.light' : 'site.dark')}</span>`,
  );
  button.title = t(dark ? 'site.light' : 'site.dark');
}

function showHeader(who) {
  const place = render(document.querySelector('body > header'), header(who));
  showTheme(place.querySelector('[data-theme-switch]'));
  place.querySelector('[data-theme-switch]').addEventListener('click', switchTheme);
  place.querySelector('[data-language]').addEventListener('click', switchLanguage);
  if (!here('/search.html')) listenToSearch(place);
  if (who.roles.length) showWaiting(place);
  // On a phone the links scroll sideways; the page one is on should not be out of sight.
  place.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

/** Draws who was signed in last, and again where that has changed since. */
function showWho() {
  showHeader(lastSeen());
  document.addEventListener('whochange', () => showHeader(lastSeen()));
  // Where there is no answer the page itself says what is wrong; the header stays as it was.
  if (lastSeen().signedIn) session().catch(() => {});
}

/** Header, skip link and the words of the document that do not come from the service. */
export function frame() {
  document.querySelector('.skip').textContent = t('site.skip');
  showWho();
  document.addEventListener('themechange', () => showTheme(document.querySelector('[data-theme-switch]')));
  provenance({});
}

/** A frozen address says so, and leads to the same page as it is today. */
function frozenNote() {
  const { datasetVersion: frozen, knownAt, ...rest } = read();
  return (
    frozen &&
    html`<p>
      ${t('footer.frozen', { version: frozen })} <a href="${link(location.pathname, rest)}">${t('footer.live')}</a>
    </p>`
  );
}

/** The footer: which data, known when, judged by which rules. */
export function provenance({ knownAt, ruleSet }) {
  const facts = [
    ['footer.dataset', datasetVersion()],
    ['footer.knownAt', knownAt],
    ['footer.ruleSet', ruleSet],
  ];
  render(
    document.querySelector('body > footer'),
    html`<p>${t('footer.promise')}</p>
      <dl>
        ${facts
          .filter(([, value]) => value)
          .map(
            ([key, value]) =>
              html`<div>
                <dt>${t(key)}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
      </dl>
      ${frozenNote()}
      <nav aria-label="${t('footer.navigation')}">
        <a href="${link('/verification.html')}" ${here('/verification.html') && html` aria-current="page"`}
          >${t('footer.verify')}</a
        >
        <a href="/docs">${t('footer.api')}</a>
      </nav>`,
  );
}

export function title(...parts) {
  document.title = [...parts.filter(Boolean), t('site.name')].join(' · ');
}
