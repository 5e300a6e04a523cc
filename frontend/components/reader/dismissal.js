import { html } from '../../lib/html.js';
import { t } from '../../lib/i18n.js';

const REASONS = ['noFigure', 'elsewhere', 'twice', 'vague', 'notOurs'];

/** Why a figure is not taken: common reasons with one press, or in one's own words. */
export const dismissal = () =>
  html`<fieldset class="reasons">
    <legend>${t('dismissal.why')}</legend>
    <ul>
      ${REASONS.map(
        (reason, index) =>
          html`<li>
            <button type="button" class="button" data-reason="${t(`dismissal.${reason}`)}">
              <kbd>${index + 1}</kbd> ${t(`dismissal.${reason}`)}
            </button>
          </li>`,
      )}
    </ul>
    <label for="own-reason">${t('dismissal.own')}</label>
    <div class="own">
      <input id="own-reason" maxlength="300" autocomplete="off" form="" /><button
        type="button"
        class="button"
        data-own-reason
      >
        ${t('dismissal.send')}
      </button>
    </div>
  </fieldset>`;
