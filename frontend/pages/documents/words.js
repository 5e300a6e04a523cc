import { html } from '../../lib/html.js';
import { known, t } from '../../lib/i18n.js';

export const kindName = (kind) => (known(`kind.${kind}`) ? t(`kind.${kind}`) : kind);
export const number = (text) => html`<span lang="zh-CN" class="printed">${text}</span>`;
export const issued = ({ issuedOn }) => issuedOn ?? html`<span class="muted">${t('document.unknownDate')}</span>`;
