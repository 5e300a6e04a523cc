/** Which fields of the decision form count, and what is wrong with them. */
import { html, render } from '../../lib/html.js';
import { t } from '../../lib/i18n.js';

function enable(element, on) {
  element.hidden = !on;
  element.disabled = !on;
}

const kebab = (words) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Shows the fields that the choices call for. */
export function arrange(form) {
  const { elements } = form;
  const target = elements.kind.value === 'target';
  const fresh = elements.fresh.checked;
  const range = elements['figure.comparator'].value === 'range';
  enable(form.querySelector('.promise'), target);
  enable(form.querySelector('.known'), !fresh);
  enable(form.querySelector('.fresh'), fresh);
  form.querySelector('.when').hidden = target;
  elements.period.disabled = target;
  elements['figure.high'].disabled = !range;
  elements['figure.high'].closest('.field').hidden = !range;
  form.querySelector('label[for="field-figure.low"]').textContent = t(range ? 'decision.from' : 'decision.figure.low');
}

/** A new indicator's code follows its English name until somebody writes another. */
export function suggestCode(form, changed) {
  const { 'newIndicator.code': code, 'newIndicator.nameEn': name } = form.elements;
  if (changed === code) code.dataset.own = 'yes';
  if (changed === name && !code.dataset.own) code.value = kebab(name.value);
}

function say(form, name, message) {
  const place = form.querySelector(`[id="error-${name}"]`);
  const control = form.elements[name];
  if (!place) return false;
  place.hidden = !message;
  place.textContent = message;
  if (control?.setAttribute) control.setAttribute('aria-invalid', String(Boolean(message)));
  return true;
}

export function clearErrors(form) {
  render(form.querySelector('.problem-place'), '');
  for (const place of form.querySelectorAll('.error:not([hidden])')) say(form, place.id.slice('error-'.length), '');
}

/** In the language of the page, which may not be the browser's. */
function said({ validity, validationMessage }) {
  if (validity.customError) return validationMessage;
  return t(validity.valueMissing ? 'decision.missing' : 'decision.wrongShape');
}

/** What the browser itself finds missing, at its field. Returns whether all is there. */
export function complete(form) {
  clearErrors(form);
  const wrong = [...form.elements].filter((element) => element.willValidate && !element.validity.valid);
  for (const element of wrong) say(form, element.name, said(element));
  wrong[0]?.focus();
  return wrong.length === 0;
}

/** The service's words at their fields, what belongs to none on top. */
export function showProblem(form, problem, { replace } = {}) {
  clearErrors(form);
  const homeless = (problem.errors ?? []).filter(({ field, message }) => !say(form, field, message));
  if (problem.errors?.some(({ field }) => field.startsWith('figure.')))
    form.querySelector('.other-reading').hidden = false;
  const placed = problem.errors?.length > 0 && homeless.length === 0;
  render(
    form.querySelector('.problem-place'),
    html`<div class="note problem">
      <p><strong>${problem.title ?? t('problem.offline.title')}</strong></p>
      ${!placed && html`<p>${problem.detail ?? t('problem.offline.help')}</p>`}
      ${replace && html`<p><button type="button" class="button" data-replace>${t('decision.replace')}</button></p>`}
    </div>`,
  );
  form.querySelector('[aria-invalid="true"]')?.focus();
}
