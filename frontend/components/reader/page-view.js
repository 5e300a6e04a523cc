/** The picture of the page that prints the chosen figure, beside the text. */
import { html, render } from '../../lib/html.js';
import { apiLink } from '../../lib/address.js';
import { resource } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';

const overlaps = (entry) => (outline) => outline.start < entry.end && outline.end > entry.start;

const view = (document, { number, width, height }, count) =>
  html`<figure class="page-picture">
    <div class="page-window" tabindex="0" role="group" aria-label="${t('reader.page', { n: number, count })}">
      <div class="sheet">
        <img
          src="${apiLink(`${resource('documents', document.id)}/pages/${number}`)}"
          width="${width}"
          height="${height}"
          alt="${t('reader.page', { n: number, count })}"
        />
      </div>
    </div>
    <figcaption>
      ${t('reader.page', { n: number, count })}
      <button type="button" class="button quiet" data-whole aria-pressed="false">${t('reader.wholePage')}</button>
    </figcaption>
  </figure>`;

function frame({ left, top, width, height }, page) {
  const element = document.createElement('span');
  element.className = 'frame';
  const share = (dots, of) => `${(100 * dots) / of}%`;
  Object.assign(element.style, {
    left: share(left, page.width),
    top: share(top, page.height),
    width: share(width, page.width),
    height: share(height, page.height),
  });
  return element;
}

function centre(place) {
  const [pane, first] = ['.page-window', '.frame'].map((selector) => place.querySelector(selector));
  if (!first) return;
  pane.scrollTop = first.offsetTop - (pane.clientHeight - first.offsetHeight) / 2;
  pane.scrollLeft = first.offsetLeft - (pane.clientWidth - first.offsetWidth) / 2;
}

export class PageView {
  constructor(place, document, { pages, outlines }) {
    Object.assign(this, { place, document, pages, outlines });
    place.addEventListener('click', ({ target }) => {
      const button = target.closest('[data-whole]');
      if (!button) return;
      const whole = place.querySelector('.page-picture').classList.toggle('whole');
      button.setAttribute('aria-pressed', String(whole));
      centre(place);
    });
  }

  /** Nothing where the text came without its pages, or the figure was not found on them. */
  show(entry) {
    const found = entry ? this.outlines.filter(overlaps(entry)) : [];
    const page = this.pages.find(({ number }) => number === found[0]?.page);
    this.place.hidden = !page;
    if (!page) return;
    if (this.shown !== page) render(this.place, view(this.document, page, this.pages.length));
    this.shown = page;
    const sheet = this.place.querySelector('.sheet');
    sheet.querySelectorAll('.frame').forEach((old) => old.remove());
    sheet.append(...found.filter((outline) => outline.page === page.number).map((outline) => frame(outline, page)));
    centre(this.place);
  }
}
