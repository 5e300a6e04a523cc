/** What is typed and pressed while deciding. */
import { html, render } from '../../lib/html.js';
import { remembered } from '../../lib/remember.js';
import { arrange, complete, suggestCode } from '../../components/reader/form-behaviour.js';
import { indicatorNamed, unknownIndicator } from './request.js';

const PLAIN = 'input:not([type="radio"], [type="checkbox"]), select, textarea';
const BUTTONS = { a: '.decision .primary', d: '[data-dismiss]' };

function listSections(form, plans) {
  const { sections } = plans.find(({ id }) => id === form.elements['target.plan'].value);
  const options = sections.map(({ id, number, title }) => html`<option value="${id}">${number} ${title}</option>`);
  render(form.elements['target.sectionId'], html`${options}`);
}

function follow(form, changed, indicators, plans) {
  suggestCode(form, changed);
  if (changed.name === 'target.plan') listSections(form, plans);
  if (changed.name === 'indicator') {
    const chosen = indicatorNamed(indicators, changed.value);
    if (chosen) form.elements['figure.unit'].value = chosen.unit;
  }
  arrange(form);
}

function checkIndicator({ elements: { indicator } }, indicators) {
  const known = !indicator.value || indicatorNamed(indicators, indicator.value);
  indicator.setCustomValidity(known ? '' : unknownIndicator());
}

export function listenToForm(deciding, form, plans) {
  const { indicators } = deciding.reader.answer;
  arrange(form);
  form.addEventListener('input', ({ target }) => follow(form, target, indicators, plans));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    checkIndicator(form, indicators);
    if (complete(form)) deciding.accept(form);
  });
  form.addEventListener('click', ({ target }) => {
    const reason = target.closest('[data-reason]')?.dataset.reason;
    if (target.closest('[data-dismiss]')) deciding.askWhy(form);
    if (reason) deciding.dismiss(form, reason);
    if (target.closest('[data-own-reason]')) deciding.dismiss(form, form.querySelector('#own-reason').value);
    if (target.closest('[data-replace]')) deciding.accept(form, { replace: true });
  });
}

/** Buttons of the chosen figure, and the keys that press them. */
export function listen(deciding) {
  const { root } = deciding.reader;
  const press = (event, selector) => {
    const button = root.querySelector(selector);
    if (!button) return;
    event.preventDefault();
    button.click();
  };
  root.addEventListener('click', ({ target }) => {
    if (target.closest('[data-undo]')) deciding.undo(deciding.reader.current);
  });
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (key === 'Enter' && target.id === 'own-reason') press(event, '[data-own-reason]');
    if (key === 'Escape') deciding.askNoMore();
    if (remembered('keys') === 'off' || target.matches(PLAIN)) return;
    if (BUTTONS[key]) press(event, BUTTONS[key]);
    if (/^[1-5]$/.test(key)) press(event, `.reasons li:nth-child(${key}) button`);
    if (key === 'u') deciding.undo();
  });
}
