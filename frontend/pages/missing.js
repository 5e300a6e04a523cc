import { html, render } from '../lib/html.js';
import { link } from '../lib/address.js';
import { list, Problem } from '../lib/api.js';
import { t } from '../lib/i18n.js';
import { frame, title } from '../components/site-frame.js';

const main = document.querySelector('main');
const BULLETIN = location.pathname.startsWith('/bulletins');
const WAYS = [
  ['/', 'overview'],
  ['/indicator.html', 'indicators'],
  ['/changes.html', 'changes'],
  ['/documents.html', 'documents'],
  ['/supervision.html', 'supervision'],
];

/** The bulletins there are, the newest first; without an answer the other ways still stand. */
async function bulletins() {
  try {
    return (await list('/bulletins', { limit: 12 })).slice(0, 12);
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
    return [];
  }
}

function show(months) {
  const kind = BULLETIN ? 'bulletin' : 'page';
  render(
    main,
    html`<section class="note">
      <h1>${t(`missing.${kind}`)}</h1>
      <p>${t(`missing.${kind}Text`, { address: decodeURI(location.pathname) })}</p>
      ${
        months.length > 0 &&
        html`<p>${t('missing.months')}</p>
          <ul class="legend">
            ${months.map(
              ({ month }) => html`<li><a class="chip" href="${link('/bulletins.html', { month })}">${month}</a></li>`,
            )}
          </ul>`
      }
      <p>${t('missing.ways')}</p>
      <ul class="legend">
        ${WAYS.map(([page, name]) => html`<li><a class="chip" href="${link(page)}">${t(`nav.${name}`)}</a></li>`)}
      </ul>
    </section>`,
  );
  main.classList.remove('waiting');
}

frame();
title(t(BULLETIN ? 'missing.bulletin' : 'missing.page'));
show(BULLETIN ? await bulletins() : []);
