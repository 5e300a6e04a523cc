import { html, render } from '../lib/html.js';
import { clocks, link } from '../lib/address.js';
import { t } from '../lib/i18n.js';
import { addressOf, byKind, foundWords, isQuestion, search } from './found.js';

const SHOWN = 10;
const PAUSE = 150;

const LENS = html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <circle cx="7" cy="7" r="4.6" />
  <path d="m10.5 10.5 4 4" />
</svg>`;

const allOf = (q) => link('/search.html', { q, ...clocks() });

/** The box of the header; where there is no room for it, the way to the page. */
export const searchBox = () =>
  html`<form class="search-box" role="search" aria-label="${t('search.everything')}" action="/search.html">
      <input
        type="search"
        name="q"
        role="combobox"
        aria-label="${t('search.label')}"
        placeholder="${t('search.label')}"
        aria-expanded="false"
        aria-controls="search-found"
        aria-autocomplete="list"
        autocomplete="off"
        maxlength="100"
      />
      <div id="search-found" class="search-found" role="listbox" aria-label="${t('search.found')}" hidden></div>
      <span class="visually-hidden" role="status"></span>
    </form>
    <a class="switch search-link" href="${link('/search.html', clocks())}" title="${t('search.label')}"
      >${LENS}<span class="visually-hidden">${t('search.label')}</span></a
    >`;

const option = (item, number) =>
  html`<a
    role="option"
    tabindex="-1"
    id="search-found-${number}"
    aria-selected="false"
    href="${item.address ?? addressOf(item)}"
    >${item.words ?? foundWords(item)}</a
  >`;

function options({ items, total }, q) {
  let number = 0;
  const all = { address: allOf(q), words: t(total ? 'search.all' : 'search.none', { total }) };
  return html`${byKind(items).map(
    ([kind, found]) =>
      html`<div role="group" aria-label="${t(`searchKind.${kind}`)}">
        <span class="search-kind" aria-hidden="true">${t(`searchKind.${kind}`)}</span>
        ${found.map((item) => option(item, number++))}
      </div>`,
  )}${option(all, number)}`;
}

/** Listens to the box: typing finds, arrow keys choose, Enter opens, Esc closes. */
export function listenToSearch(header) {
  const form = header.querySelector('.search-box');
  const input = form.querySelector('input');
  const list = form.querySelector('[role="listbox"]');
  const status = form.querySelector('[role="status"]');
  let typing;
  let turn = 0;

  const choices = () => [...list.querySelectorAll('[role="option"]')];
  const chosen = () => list.querySelector('[aria-selected="true"]');

  function close() {
    turn += 1;
    clearTimeout(typing);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(next) {
    chosen()?.setAttribute('aria-selected', 'false');
    next.setAttribute('aria-selected', 'true');
    next.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', next.id);
  }

  async function find() {
    const q = input.value;
    if (!isQuestion(q)) return close();
    turn += 1;
    const mine = turn;
    // Where there is no answer, the page of the search says why.
    const answer = await search(q, { limit: SHOWN }).catch(() => null);
    if (mine !== turn || !answer) return undefined;
    render(list, options(answer, q));
    status.textContent = t('search.total', { total: answer.total });
    list.hidden = false;
    input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-expanded', 'true');
    return undefined;
  }

  const step = (by) => {
    const all = choices();
    const at = all.indexOf(chosen());
    choose(all[(at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by + all.length) % all.length]);
  };

  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(find, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    // While a Chinese word is being composed the keys belong to the input method.
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && list.hidden) find();
    else if (by) step(by);
    else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const to = !list.hidden && chosen();
    if (to || isQuestion(input.value)) location.assign(to ? to.href : allOf(input.value));
  });
  // A click on a choice must not take the cursor out of the box before it is heard.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('blur', close);
}
