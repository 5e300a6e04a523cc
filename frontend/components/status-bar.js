import { html } from '../lib/html.js';
import { occurring, statusName } from '../lib/status.js';
import { join, t } from '../lib/i18n.js';

/** Hatching is "nothing reported", bars "too old to tell", dots "nothing known yet", in print too; once per page. */
export const patterns = html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
  <defs>
    <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" class="hatch-ground" />
      <rect width="2.4" height="7" class="hatch-line" />
    </pattern>
    <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" class="dots-ground" />
      <circle cx="3" cy="3" r="1" class="dots-dot" />
    </pattern>
    <pattern id="bars" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" class="bars-ground" />
      <rect width="1.8" height="5" class="bars-line" />
    </pattern>
  </defs>
</svg>`;

const FILLS = { unreported: 'url(#hatch)', stale: 'url(#bars)', 'no-data': 'url(#dots)' };

export const fill = (status) => FILLS[status] ?? 'currentColor';

export const inWords = (byStatus) =>
  join(occurring(byStatus).map(([status, count]) => t('count.status', { count, status: statusName(status) })));

const share = (count, of) => (of ? (100 * count) / of : 0);

function piece([status, count], start, { of, height, href, away }) {
  const shape = html`<rect
    class="status-${status}"
    x="${share(start, of)}%"
    width="${share(count, of)}%"
    height="${height}"
    fill="${fill(status)}"
  />`;
  const gap = start > 0 && html`<rect class="gap" x="${share(start, of)}%" width="2" height="${height}" />`;
  if (!href) return html`${shape}${gap}`;
  const words = t('count.status', { count, status: statusName(status) });
  return html`<a href="${href(status)}" ${!away && html` data-here`} data-count="${count}" aria-label="${words}"
      ><title>${words}</title>${shape}</a
    >${gap}`;
}

/**
 * All targets as one bar; `of` is the number that fills the width (the longest bar of a group). With `href(status)`
 * each part opens its list; `away`: on another page.
 */
export function statusBar({
  byStatus,
  total,
  of = total,
  height = 14,
  label = inWords(byStatus) || t('headline.none'),
  href,
  away,
}) {
  let start = 0;
  const pieces = occurring(byStatus).map((part) => {
    const drawn = piece(part, start, { of, height, href, away });
    start += part[1];
    return drawn;
  });
  return html`<svg
    class="status-bar"
    width="100%"
    height="${height}"
    role="${href ? 'group' : 'img'}"
    aria-label="${label}"
  >
    ${pieces}
    <rect class="frame" x="0.5" y="0.5" width="${share(total, of)}%" height="${height - 1}" />
  </svg>`;
}
