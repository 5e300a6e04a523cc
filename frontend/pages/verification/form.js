import { html } from '../../lib/html.js';
import { read } from '../../lib/address.js';
import { t } from '../../lib/i18n.js';

/** Asks for a code; the answer has an address of its own, so that it can be sent on. */
export function codeForm(code = '') {
  const { lang } = read();
  return html`<form class="verify-form" action="/verification.html" role="search" aria-label="${t('verify.title')}">
    <label for="code">${t('verify.code')}</label>
    <div>
      <input
        id="code"
        name="code"
        value="${code}"
        required
        maxlength="40"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="code-hint"
        placeholder="CJQ0EVCHMS"
      />${lang && html`<input type="hidden" name="lang" value="${lang}" />`}<button class="button primary">
        ${t('verify.submit')}
      </button>
    </div>
    <p id="code-hint" class="muted">${t('verify.hint')}</p>
  </form>`;
}
