/** What the pages of the monthly round share: their words, who is signed in, the months. */
import { language } from './i18n.js';
import { session } from './session.js';

const { default: words } = await import(language === 'en' ? '../i18n/reporting-en.js' : '../i18n/reporting-zh.js');

/** The word of a key; {name} is replaced. */
export const word = (key, values = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** Who is signed in; leaves for the sign-in page where nobody is. */
export async function signedIn() {
  const who = await session();
  if (!who.signedIn) location.replace(`/signin.html?next=${encodeURIComponent(location.pathname)}`);
  return who;
}

export const lastMonth = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1, 1)).toISOString().slice(0, 7);
};

export const say = ({ text, textEn }) => (language === 'en' ? textEn : text);
