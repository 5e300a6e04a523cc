/** Names of responsible units and units of measure: as printed in Chinese, from the service's catalogue in English. */
import { html } from './html.js';
import { list, Problem } from './api.js';
import { join, language } from './i18n.js';

const english = new Map();
const measures = new Map();

/** Asked once per page and only on the English page; without an answer the printed names stand. */
export async function learnUnitNames() {
  if (language !== 'en' || english.size > 0) return;
  try {
    const [units, counted] = await Promise.all([list('/responsible-units'), list('/units')]);
    for (const { name, nameEn } of units) english.set(name, nameEn);
    for (const { code, nameEn } of counted) measures.set(code, nameEn.replace(/ \(.*\)$/, ''));
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
  }
}

export const measureName = (unit) => measures.get(unit) ?? unit;
export const unitName = (unit) => english.get(unit) || unit;
export const unitNames = (responsible) => join(responsible.map(({ unit }) => unitName(unit)));
export const unitWords = (words) => html`<span${!english.size && html` lang="zh-CN"`}>${words}</span>`;
