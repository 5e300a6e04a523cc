import { html } from '../lib/html.js';
import { link, read } from '../lib/address.js';

/** The place of the list that numbers open. */
export const LIST = 'targets-title';

/** This page's list under some filters, everything else as it stands; null takes a filter away. */
export const listAddress = (changes) => `${link(location.pathname, { ...read(), ...changes })}#${LIST}`;

/** A number as a link to the list of exactly that many. `words`: what is said after it aloud. */
export const countLink = (count, changes, words) =>
  html`<a href="${listAddress(changes)}" class="count-link" data-here data-count="${count}"
    >${count}${words && html`<span class="visually-hidden"> ${words}</span>`}</a
  >`;
