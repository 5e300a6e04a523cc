/** The months of which there is a bulletin, asked for when somebody opens the list. */
import { html, render } from '../lib/html.js';
import { list } from '../lib/api.js';
import { word } from '../lib/reporting.js';
import { problemNote } from './states.js';

export const bulletinList = () =>
  html`<details data-bulletins>
    <summary>${word('supervision.bulletins')}</summary>
    <div></div>
  </details>`;

const link = ({ month, html: page }, at) => html`${at > 0 && ' · '}<a href="${page}">${month}</a>`;

export function showBulletins(main) {
  const details = main.querySelector('[data-bulletins]');
  details.addEventListener(
    'toggle',
    async () => {
      const place = details.querySelector('div');
      try {
        render(place, html`<p>${(await list('/bulletins', { limit: 1000 })).map(link)}</p>`);
      } catch (problem) {
        render(place, problemNote(problem)).querySelector('[data-retry]')?.remove();
      }
    },
    { once: true },
  );
}
