import { html } from '../lib/html.js';
import { absolute, apiLink } from '../lib/address.js';
import { resource } from '../lib/api.js';
import { t } from '../lib/i18n.js';

/** How an editor brings in the text of a document that has none yet. */
export function importGuide({ id }) {
  const address = absolute(apiLink(`${resource('documents', id)}/text`));
  return html`<section aria-labelledby="import-title"><h2 id="import-title">${t('document.import')}</h2><p>${t('document.importText')}</p>
    <pre class="scroll" tabindex="0"><code>curl -X POST -u USER -H 'Content-Type: text/plain' --data-binary @${id}.txt \\
  ${address}</code></pre><p>${t('document.importAfter')} <a href="/docs">${t('footer.api')}</a></p></section>`;
}
