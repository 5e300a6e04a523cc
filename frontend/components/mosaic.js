import { html } from '../lib/html.js';
import { clocks, link, read } from '../lib/address.js';
import { named, t } from '../lib/i18n.js';
import { occurring, statusName } from '../lib/status.js';
import { countLink, listAddress } from './count-link.js';
import { fill } from './status-bar.js';

const CELL = 15;
const ACROSS = 12;

/** As many squares as there are targets, and their number. */
function tile(section, [status, count]) {
  const words = t('mosaic.tile', { section: named(section, 'title'), count, status: statusName(status) });
  const [width, height] = [Math.min(count, ACROSS) * CELL, Math.ceil(count / ACROSS) * CELL];
  const squares = Array.from(
    { length: count },
    (_, index) =>
      html`<rect
        x="${(index % ACROSS) * CELL}"
        y="${Math.floor(index / ACROSS) * CELL}"
        width="${CELL - 2}"
        height="${CELL - 2}"
        fill="${fill(status)}"
      />`,
  );
  return html`<a
    class="tile status-${status}"
    href="${listAddress({ section: section.id, status })}"
    data-here
    data-count="${count}"
    aria-label="${words}"
    title="${words}"
    ><svg width="${width}" height="${height}" aria-hidden="true" focusable="false">${squares}</svg
    ><span aria-hidden="true">${count}</span></a
  >`;
}

/** A section without a number is a finding; one without any under the filters is none. */
function shown(sections) {
  const filtered = ['domain', 'responsible', 'q'].some((name) => read()[name]);
  return filtered ? sections.filter(({ counted }) => counted.total > 0) : sections;
}

function node(section) {
  const { total, byStatus } = section.counted;
  const leaf = section.children.length === 0;
  return html`<li class="${leaf ? 'leaf' : 'branch'}">
    <div class="node">
      <a class="node-name" href="${link('/section.html', { plan: section.plan, id: section.id, ...clocks() })}"
        ><span class="muted">${section.number}</span> ${named(section, 'title')}</a
      >
      <span class="tiles"
        >${
          total > 0
            ? leaf
              ? occurring(byStatus).map((part) => tile(section, part))
              : countLink(total, { section: section.id, status: null }, t('mosaic.inSection'))
            : html`<span class="muted">${t('mosaic.none')}</span>`
        }</span
      >
    </div>
    ${
      !leaf &&
      html`<ul>
        ${shown(section.children).map(node)}
      </ul>`
    }
  </li>`;
}

/**
 * The plan as its tree, each target a square of its status.
 * roots: [{id, plan, number, title, titleEn, counted: {total, byStatus}, children}]
 */
export const mosaic = (roots, words = t('mosaic.title')) =>
  html`<section class="mosaic" aria-labelledby="mosaic-title">
    <h2 id="mosaic-title">${words}</h2>
    <ul class="tree">
      ${shown(roots).map(node)}
    </ul>
  </section>`;
