/** What the pages of the monthly round share: their words, the months. */
import { language } from './i18n.js';

const { default: words } = await import(language === 'en' ? '../i18n/reporting-en.js' : '../i18n/reporting-zh.js');

/** The word of a key; {name} is replaced. */
export const word = (key, values = {}) =>
  (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

export { lastMonth } from './period.js';

export const say = ({ text, textEn }) => (language === 'en' ? textEn : text);
