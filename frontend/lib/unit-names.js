/** Names of responsible units: as printed in Chinese, from the service's catalogue in English. */
import { html } from './html.js';
import { list, Problem } from './api.js';
import { join, language } from './i18n.js';

const english = new Map();

/** Asked once per page and only on the English page; without an answer the printed names stand. */
export async function learnUnitNames() {
  if (language !== 'en' || english.size > 0) return;
  try {
    for (const { name, nameEn } of await list('/responsible-units')) english.set(name, nameEn);
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
  }
}

export const unitName = (unit) => english.get(unit) || unit;
export const unitNames = (responsible) => join(responsible.map(({ unit }) => unitName(unit)));
export const unitWords = (words) => html`<span${!english.size && html` lang="zh-CN"`}>${words}</span>`;
