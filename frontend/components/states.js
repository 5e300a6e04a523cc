import { html } from '../lib/html.js';
import { t, known } from '../lib/i18n.js';

const line = (width) => html`<span class="bone bone-${width}"></span>`;

/** Grey stand-ins of the coming content; `lines` reserves about its height. */
export const skeleton = (lines = 6) =>
  html`<div class="skeleton" aria-hidden="true">
    ${Array.from({ length: lines }, (_, index) => line(['wide', 'full', 'half'][index % 3]))}
  </div>`;

export const stillLoading = () =>
  html`<p class="still-loading" role="status">
    <progress aria-label="${t('state.loading')}"></progress> ${t('state.stillLoading')}
  </p>`;

/** What went wrong in the service's own words, what the reader can do, and a button that tries again. */
export function problemNote(problem) {
  const kind =
    problem.status === 0
      ? 'offline'
      : problem.status === 404
        ? 'missing'
        : [401, 403].includes(problem.status)
          ? 'forbidden'
          : problem.status >= 500
            ? 'server'
            : 'request';
  const errors = (problem.errors ?? []).filter(({ message }) => !problem.detail?.includes(message));
  const title = problem.title ?? t(known(`problem.${kind}.title`) ? `problem.${kind}.title` : 'problem.request.title');
  return html`<section class="note problem" role="alert">
    <h1>${title}</h1>
    ${problem.detail && html`<p>${problem.detail}</p>`}
    ${
      errors.length > 0 &&
      html`<ul>
        ${errors.map((error) => html`<li><code>${error.field}</code> ${error.message}</li>`)}
      </ul>`
    }
    <p>${t(`problem.${kind}.help`)}</p>
    <p>
      <button type="button" class="button" data-retry>${t('problem.retry')}</button>
      <a class="button quiet" href="/">${t('problem.home')}</a>
    </p>
  </section>`;
}

export const emptyNote = (title, text, action) =>
  html`<section class="note empty">
    <h2>${title}</h2>
    <p>${text}</p>
    ${action && html`<p>${action}</p>`}
  </section>`;
