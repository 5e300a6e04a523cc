import { remember } from './remember.js';

/** 'zh-CN' or 'en', decided before the first paint by first-paint.js. */
export const language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
const english = language === 'en';
const file = english ? 'en.js' : 'zh.js';
/** Words of one area, which only its pages load: <html data-words="reader">. */
const area = document.documentElement.dataset.words;
const words = await Promise.all([import(`../i18n/${file}`), ...(area ? [import(`../i18n/${area}/${file}`)] : [])]);
const messages = Object.assign({}, ...words.map((each) => each.default));

/** The message of a key; {name} is replaced, a message may be a function of its values (English plurals). */
export function t(key, values = {}) {
  const message = messages[key];
  if (message === undefined) return key;
  if (typeof message === 'function') return message(values);
  return message.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const known = (key) => key in messages;

/** Picks x.name or x.nameEn (title, reason, text ...); the Chinese original stands in where no English exists. */
export function named(item, field = 'name') {
  return (english && item[`${field}En`]) || item[field] || '';
}

export function join(parts) {
  return parts.join(t('list.separator'));
}

export function switchLanguage() {
  const next = english ? 'zh-CN' : 'en';
  remember('lang', next);
  const address = new URL(location.href);
  address.searchParams.set('lang', next);
  location.assign(address);
}
