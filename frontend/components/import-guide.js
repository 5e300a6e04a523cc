import { html } from '../lib/html.js';
import { absolute, apiLink } from '../lib/address.js';
import { resource } from '../lib/api.js';
import { t } from '../lib/i18n.js';

/** How an editor brings in the text of a document that has none yet; `control` is offered to who may do it here. */
export function importGuide({ id }, control) {
  const address = absolute(apiLink(`${resource('documents', id)}/text`));
  const command = (header) =>
    html`<pre class="scroll" tabindex="0"><code>curl -X POST ${header}-H 'Content-Type: text/plain' \\
  --data-binary @${id}.txt ${address}</code></pre>`;
  return html`<section aria-labelledby="import-title">
    <h2 id="import-title">${t('document.import')}</h2>
    <p>${t('document.importText')}</p>
    ${control}
    <h3>${t('document.importHere')}</h3>
    ${command('')}
    <h3>${t('document.importAway')}</h3>
    ${command("-H 'Authorization: Bearer TOKEN' ")}
    <p>${t('document.importFolder', { id })}</p>
    <p>${t('document.importAfter')} <a href="/docs">${t('footer.api')}</a></p>
  </section>`;
}
