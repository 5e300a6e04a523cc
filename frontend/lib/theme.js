import { remember, remembered } from './remember.js';

const system = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

const preferred = () => (root.dataset.embedded ? null : remembered('theme')) ?? (system.matches ? 'dark' : 'light');

function apply(theme) {
  if (root.dataset.theme === theme) return;
  root.dataset.theme = theme;
  document.dispatchEvent(new CustomEvent('themechange'));
}

export const theme = () => root.dataset.theme;

/** A choice that equals the system's is forgotten, so the page follows the system again. */
export function switchTheme() {
  const next = theme() === 'dark' ? 'light' : 'dark';
  remember('theme', next === (system.matches ? 'dark' : 'light') ? null : next);
  apply(next);
}

system.addEventListener('change', () => apply(preferred()));
