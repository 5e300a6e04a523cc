import { html, render } from '../lib/html.js';

export const field = ({ name, label, type = 'text', value, complete, hint, min, max }) =>
  html`<label
    >${label}<input
      name="${name}"
      type="${type}"
      required
      autocomplete="${complete ?? 'off'}"
      ${value !== undefined && html` value="${value}"`}${min && html` min="${min}"`}${max && html` max="${max}"`}
      spellcheck="false"
      autocapitalize="none"
    />${hint && html`<span class="hint">${hint}</span>`}</label
  >`;

/** A form whose mistakes appear above its button, in the service's words, and mark the fields they name. */
export const accessForm = ({ id, label, fields, submit }) =>
  html`<form class="access-form" id="${id}" aria-label="${label}">
    ${fields}
    <div data-mistakes role="alert"></div>
    <button class="button primary">${submit}</button>
  </form>`;

const valuesOf = (form) => {
  const data = new FormData(form);
  return (name) => data.get(name)?.trim() ?? '';
};

/** Sends on submit; one at a time. send gets value(name) and the form, and may throw a Problem. */
export function onSubmit(form, send) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('.button');
    const place = form.querySelector('[data-mistakes]');
    button.disabled = true;
    form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
    render(place, '');
    try {
      await send(valuesOf(form), form);
    } catch (problem) {
      showMistakes(form, place, problem);
    } finally {
      button.disabled = false;
    }
  });
}

function showMistakes(form, place, problem) {
  const errors = problem.errors ?? [];
  errors.forEach(({ field: name }) => form.elements[name]?.setAttribute?.('aria-invalid', 'true'));
  render(
    place,
    html`<div class="note problem">
      ${
        errors.length
          ? html`<ul>
              ${errors.map(({ message }) => html`<li>${message}</li>`)}
            </ul>`
          : html`<p>${problem.detail ?? problem.message}</p>`
      }
    </div>`,
  );
  form.querySelector('[aria-invalid]')?.focus();
}
