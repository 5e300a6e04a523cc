/** The one place that turns text into markup: everything put into html`...` is escaped unless it is markup itself. */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Markup {
  constructor(text) {
    this.text = text;
  }
}

function piece(value) {
  if (value === null || value === undefined || value === false || value === true) return '';
  if (Array.isArray(value)) return value.map(piece).join('');
  if (value instanceof Markup) return value.text;
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

export function html(strings, ...values) {
  return new Markup(strings.reduce((text, string, index) => text + piece(values[index - 1]) + string));
}

export function render(element, markup) {
  element.innerHTML = piece(markup);
  return element;
}
