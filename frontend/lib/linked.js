import { html } from './html.js';

const ADDRESS = /(https?:\/\/[^\s，。；、（）()<>"]+)/;

/** Words that somebody wrote, with the addresses among them as links that tell their place nothing. */
export const linked = (text) =>
  (text ?? '')
    .split(ADDRESS)
    .map((piece, index) => (index % 2 ? html`<a href="${piece}" rel="noopener noreferrer">${piece}</a>` : piece));
