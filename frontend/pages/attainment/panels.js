import { html } from '../../lib/html.js';
import { clocks, link } from '../../lib/address.js';
import { named, t } from '../../lib/i18n.js';
import { unitNames } from '../../lib/unit-names.js';

const owners = ({ responsible }) =>
  responsible.length ? unitNames(responsible.map((unit) => ({ unit }))) : t('attainment.nobody');

const item = (target, words) =>
  html`<li>
    <a href="${link('/target.html', { id: target.target, ...clocks() })}">${named(target)}</a>
    <small>${owners(target)}</small> ${words && html`<b>${words}</b>`}
  </li>`;

const panel = (name, items, words, more) =>
  html`<section class="panel">
    <h2>${t(`panel.${name}`)}</h2>
    <p class="muted">${t(`panel.${name}.lead`)}</p>
    ${more}
    ${
      items.length > 0
        ? html`<ul>
            ${items.slice(0, 8).map((target) => item(target, words(target)))}
          </ul>`
        : html`<p>${t('panel.none')}</p>`
    }
    ${
      items.length > 8 &&
      html`<details>
        <summary>${t('panel.more', { n: items.length - 8 })}</summary>
        <ul>
          ${items.slice(8).map((target) => item(target, words(target)))}
        </ul>
      </details>`
    }
  </section>`;

const gap = ({ gap: missing, pacePerMonth: pace, unit }) =>
  t(pace === null ? 'panel.gap' : 'panel.pace', { gap: missing, unit, pace });
const adds = ({ adds: points }) => points !== null && t('panel.adds', { points });
const reward = ({ early, exceeded, completion }) =>
  [early && t('panel.early'), exceeded && completion?.text].filter(Boolean).join(' · ');

const trouble = ({ silent, failing }) =>
  html`<p>
    ${t('panel.silent', { n: silent })} ·
    <a href="${link('/diagnosis.html', { outcome: 'fails', ...clocks() })}"
      >${t('panel.failing', { n: failing.length })}</a
    >
  </p>`;

/** 引导, 诊断, 改进, 激励. */
export const panels = ({ panels: { guide, diagnose, improve, reward: rewarded } }) =>
  html`<div class="panels">
    ${panel('guide', guide, gap)} ${panel('diagnose', diagnose.lagging, gap, trouble(diagnose))}
    ${panel('improve', improve, adds)} ${panel('reward', rewarded, reward)}
  </div>`;
