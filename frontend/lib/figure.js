import { html } from './html.js';
import { language, t } from './i18n.js';
import { measureName } from './unit-names.js';

const SYMBOLS = { gt: '>', ge: '≥', lt: '<', le: '≤', approx: '≈' };

/** Words of an official text stay Chinese on the English page, and say so. */
export const printed = (text) => html`<span lang="zh-CN" class="printed">${text}</span>`;

/** A figure as a condition: ≥ 2000 个, 3–5 家; null where no number was printed. */
export function condition({ low, high, comparator, unit }) {
  if (low === null && high === null) return null;
  if (comparator === 'range') return `${low}–${high} ${unit}`;
  return `${SYMBOLS[comparator] ?? ''} ${low ?? high} ${unit}`.trim();
}

/** A value in the reader's language: as printed in Chinese, in English with its sign, its number and its unit. */
export function figureWords(figure) {
  const { low, high, comparator, unit, asPrinted } = figure;
  if (language !== 'en' || (low === null && high === null)) return printed(asPrinted);
  const count = (number) => number.toLocaleString('en', { maximumFractionDigits: 10 });
  const number = comparator === 'range' ? `${count(low)}–${count(high)}` : count(low ?? high);
  return html`<span class="printed" title="${asPrinted}"
    >${SYMBOLS[comparator]} ${number}${unit === '%' ? '%' : ` ${measureName(unit)}`}</span
  >`;
}

/** The condition, but only where it says more than the words as printed; in English those words. */
export function clarified(figure) {
  if (language === 'en') return printed(figure.asPrinted);
  const words = condition(figure);
  return words?.replaceAll(' ', '') === figure.asPrinted ? null : words;
}

/** Completion as the service prints it: rounding is decided there, so that no number contradicts its status. */
export const percent = (completion) => completion?.text ?? null;

export function points(value) {
  if (value === null || value === undefined) return null;
  return t('unit.points', { value: value > 0 ? `+${value}` : String(value).replace('-', '−') });
}

/** Days up to two months, then months: 641 days read as 21 months. */
export function age(days) {
  if (days === null || days === undefined) return null;
  return days < 60 ? t('age.days', { days }) : t('age.months', { months: Math.round(days / 30.44) });
}
