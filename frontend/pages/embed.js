import { html, render } from '../lib/html.js';
import { read } from '../lib/address.js';
import { datasetVersion } from '../lib/api.js';
import { t } from '../lib/i18n.js';
import { fill } from '../components/loader.js';
import { emptyNote } from '../components/states.js';
import { patterns } from '../components/status-bar.js';
import * as indicator from './embed/indicator.js';
import * as summary from './embed/summary.js';
import * as target from './embed/target.js';

/** What can be framed by other sites, by the parameter that names it. */
const KINDS = { target, indicator, summary };

const main = document.querySelector('main');
const shown = KINDS[Object.keys(KINDS).find((each) => each in read())];

/** The way out of the frame; links open beside it (<base target>), for no other page may be framed. */
function foot({ name, page }) {
  document.title = `${name} · ${t('site.name')}`;
  render(
    document.querySelector('footer'),
    html`<span>${t('site.name')}${datasetVersion() && html` · ${t('footer.dataset')} ${datasetVersion()}`}</span>
      <a href="${page}">${t('embed.full')}</a>`,
  );
}

document.body.insertAdjacentHTML('beforeend', html`${patterns}`.text);
if (shown) {
  fill(main, shown.ask, (answer) => foot(shown.show(main, answer)), 5);
} else {
  render(main, emptyNote(t('embed.nothing'), t('embed.nothingText')));
  foot({ name: t('embed.nothing'), page: '/' });
}
