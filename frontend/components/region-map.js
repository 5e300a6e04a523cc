import { html } from '../lib/html.js';
import { named, t } from '../lib/i18n.js';

const [WIDTH, HEIGHT] = [640, 420];

const polygons = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

/** Degrees to the picture: of places this close the shape is kept by narrowing longitudes at their latitude. */
function projection(positions) {
  const [west, east] = [Math.min(...positions.map(([x]) => x)), Math.max(...positions.map(([x]) => x))];
  const [south, north] = [Math.min(...positions.map(([, y]) => y)), Math.max(...positions.map(([, y]) => y))];
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = Math.min((WIDTH - 16) / ((east - west) * narrow || 1), (HEIGHT - 16) / (north - south || 1));
  return ([x, y]) => [8 + (x - west) * narrow * scale, 8 + (north - y) * scale];
}

const path = (geometry, place) =>
  polygons(geometry)
    .flat()
    .map(
      (ring) =>
        `M${ring
          .map((at) =>
            place(at)
              .map((each) => each.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');

/** The regions where they lie, hatched where nothing is known; nothing where the dataset has no outlines. */
export function regionMap({ features }, { regions }) {
  if (features.length === 0) return null;
  const place = projection(features.flatMap(({ geometry }) => polygons(geometry).flat(2)));
  const one = ({ properties: { code }, geometry }) => {
    const region = regions.find((each) => each.region === code);
    const value = region?.observation?.figure.asPrinted ?? t('compare.unknown');
    const words = t('compare.mapWords', { region: named(region ?? { name: code }), value, rank: region?.rank ?? '—' });
    const kind = region?.rank ? `rank-${Math.min(region.rank, 4)}` : 'unranked';
    return html`<path class="${kind}" d="${path(geometry, place)}"><title>${words}</title></path>`;
  };
  return html`<section>
    <h2>${t('compare.map')}</h2>
    <svg class="region-map" role="img" aria-label="${t('compare.map')}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
      ${features.map(one)}
    </svg>
  </section>`;
}
