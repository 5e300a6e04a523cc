import { html } from '../../lib/html.js';
import { t } from '../../lib/i18n.js';
import { remembered } from '../../lib/remember.js';
import { filterForm } from '../filter-form.js';
import { legend } from './legend.js';

const KINDS = ['observation', 'target', 'scenario'];
const STATES = ['recorded', 'proposed', 'dismissed'];
const KEYS = ['walk', 'open', 'accept', 'dismiss', 'undo', 'close'];

const keysHelp = (editor) =>
  html`<details class="keys">
    <summary>${t('reader.keys')}</summary>
    <dl>
      ${KEYS.filter((key) => editor || !['accept', 'dismiss', 'undo'].includes(key)).map(
        (key) =>
          html`<div>
            <dt>${t(`reader.key.${key}`)}</dt>
            <dd>${t(`reader.key.${key}.does`)}</dd>
          </div>`,
      )}
    </dl>
    <label
      ><input type="checkbox" data-keys${remembered('keys') !== 'off' && html` checked`} /> ${t('reader.keysOn')}</label
    >
  </details>`;

/** The text on the left, what is chosen and the list of figures on the right; on a phone the right side is a drawer. */
export const readerFrame = ({ looks, values, editor }) =>
  html`<section class="reader" aria-labelledby="text-title">
    <div class="reader-head">
      <h2 id="text-title">${t('reader.text')}</h2>
      ${legend(looks)}${keysHelp(editor)}
    </div>
    <div class="paper" lang="zh-CN" data-region="paper"></div>
    <section class="panel" aria-label="${t('reader.panel')}">
      <div class="walk">
        <button type="button" class="button" data-step="-1" aria-label="${t('reader.previous')}">‹</button>
        <p class="position" data-region="position"></p>
        <button type="button" class="button" data-step="1" aria-label="${t('reader.next')}">›</button>
        <button type="button" class="button drawer" data-drawer aria-expanded="false" aria-controls="panel-body">
          ${t('reader.drawer')}
        </button>
      </div>
      <div class="panel-body" id="panel-body">
        <div class="chosen" data-region="chosen" tabindex="-1"></div>
        <div data-region="page" hidden></div>
        ${filterForm({
          label: t('reader.filter'),
          values,
          selects: [
            {
              name: 'kind',
              label: t('reader.kind'),
              all: t('reader.figures'),
              options: KINDS.map((kind) => [kind, t(`reader.kind.${kind}`)]),
            },
            {
              name: 'state',
              label: t('reader.state'),
              options: STATES.map((state) => [state, t(`reader.state.${state}`)]),
            },
          ],
        })}
        <div data-region="places"></div>
      </div>
    </section>
    <p class="announce" role="status" aria-live="polite" data-region="announce"></p>
  </section>`;
