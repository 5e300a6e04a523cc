import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';

/**
 * selects: [{name, label, options: [[value, text]], all?}], search: label or null.
 * The form holds no state of its own: it is set from, and reports to, the address.
 */
export function filterForm({ label, selects, search, values }) {
  const select = ({ name, label: words, options, all }) =>
    html`<label
      >${words}<select name="${name}">
        <option value="">${all ?? t('filter.all')}</option>
        ${options.map(
          ([value, text]) =>
            html`<option value="${value}" ${value === values[name] && html` selected`}>${text}</option>`,
        )}
      </select></label
    >`;
  return html`<form class="filters" role="search" aria-label="${label}">
    ${selects.map(select)}
    ${
      search &&
      html`<label class="wide">${search}<input type="search" name="q" value="${values.q}" autocomplete="off" /></label>`
    }
    <button type="reset" class="button quiet">${t('filter.reset')}</button>
    <p class="found" role="status" aria-live="polite"></p>
  </form>`;
}

/**
 * Reports every change as {name: value}, typing after a short pause (browsers limit address changes); a reset clears
 * all fields, whatever they were rendered with.
 */
export function listen(form, changed) {
  form.addEventListener('submit', (event) => event.preventDefault());
  let typing;
  form.addEventListener('input', ({ target }) => {
    clearTimeout(typing);
    const tell = () => changed({ [target.name]: target.value });
    if (target.type === 'search') typing = setTimeout(tell, 200);
    else tell();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    const names = [...form.elements].map((element) => element.name).filter(Boolean);
    changed(Object.fromEntries(names.map((name) => [name, ''])));
  });
}

/** Shows the values of the address in the fields, without stealing the cursor of the field in use. */
export function show(form, values, found) {
  for (const element of form.elements) {
    if (element.name && element.value !== (values[element.name] ?? '')) element.value = values[element.name] ?? '';
  }
  form.querySelector('.found').textContent = found;
}
