import { language, t } from './i18n.js';

const pad = (number) => String(number).padStart(2, '0');
const lastDay = (year, month) => `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** The last day of an SDMX period (2023, 2023-S1, 2023-H1, 2023-Q1, 2023-05, 2023-05-05) as an ISO date. */
export function periodEnd(period) {
  const [, year, kind, number] = /^(\d{4})(?:-([QSH]?)(\d{1,2}))?/.exec(period);
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return period;
  if (!number) return `${year}-12-31`;
  const months = { Q: 3, S: 6, H: 6 }[kind] ?? 1;
  return lastDay(Number(year), Number(number) * months);
}

export function printPeriod(period) {
  if (!period) return '';
  const [year, part, day] = period.split('-');
  if (!part) return t('period.year', { year });
  if (/^[QSH]/.test(part))
    return t(part.startsWith('Q') ? 'period.quarter' : 'period.half', { year, number: part.slice(1) });
  const date = new Date(Date.UTC(year, part - 1, day ?? 1));
  const style = day ? { day: 'numeric' } : {};
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    year: 'numeric',
    month: 'long',
    ...style,
    timeZone: 'UTC',
  }).format(date);
}

/** Today where the service is, which judges by it, as an ISO date. */
export function today() {
  const { timeZone } = document.documentElement.dataset;
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}

/** The month before this one, which is the one to report. */
export const lastMonth = () => {
  const [year, month] = today().split('-').map(Number);
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
};

/** An instant as the reader's clock shows it, 2024-04-08 09:30. */
export const clockTime = (instant) =>
  new Date(instant).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

export const dayNumber = (isoDate) => Date.parse(isoDate) / 86_400_000;
export const dayOf = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
