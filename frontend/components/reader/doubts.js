import { html } from '../../lib/html.js';
import { language, t } from '../../lib/i18n.js';

/** What the answer says in both languages, in the one of the page. */
export const said = ({ text, textEn }) => (language === 'en' ? textEn : text);

/** 同比下降: a rise or a fall, and against what; nothing for a level. */
export function moved(movement) {
  if (!movement) return null;
  const against = movement.basis && t(`movement.${movement.basis}`);
  return [t(`movement.${movement.direction}`), against].filter(Boolean).join(t('list.separator'));
}

/** Everything that speaks against a proposal. */
export const doubtList = ({ doubts }) =>
  doubts.length > 0 &&
  html`<ul class="plain">
    ${doubts.map((doubt) => html`<li>${said(doubt)}</li>`)}
  </ul>`;
