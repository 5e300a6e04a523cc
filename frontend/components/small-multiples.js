import { html } from '../lib/html.js';
import { named, t } from '../lib/i18n.js';
import { dayNumber, periodEnd } from '../lib/period.js';

const [WIDTH, HEIGHT] = [200, 90];
const day = (period) => dayNumber(periodEnd(period));
const value = ({ figure }) => figure.low ?? figure.high;

/** One small chart per region, all on one scale; regions without a number have none. */
export function smallMultiples({ regions, unit }) {
  const drawn = regions.filter(({ series }) => series.some((each) => value(each) !== null));
  if (drawn.length < 2) return null;
  const points = drawn.flatMap(({ series }) => series).filter((each) => value(each) !== null);
  const highest = Math.max(...points.map(value), 0) || 1;
  const days = points.map(({ period }) => day(period));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (period) => (last === first ? WIDTH / 2 : 8 + ((day(period) - first) / (last - first)) * (WIDTH - 16));
  const y = (number) => HEIGHT - 8 - (number / highest) * (HEIGHT - 28);
  const one = (region) => {
    const known = region.series.filter((each) => value(each) !== null);
    const path = known.map((each, i) => `${i ? 'L' : 'M'}${x(each.period)} ${y(value(each))}`).join(' ');
    const latest = known[known.length - 1];
    return html`<figure>
      <svg role="img" aria-label="${named(region)} ${latest.figure.asPrinted}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
        <line class="axis" x1="0" x2="${WIDTH}" y1="${HEIGHT - 8}" y2="${HEIGHT - 8}"></line>
        <path d="${path}"></path>
        ${known.map((each) => html`<circle cx="${x(each.period)}" cy="${y(value(each))}" r="4"></circle>`)}
      </svg>
      <figcaption>${named(region)} <b lang="zh-CN">${latest.figure.asPrinted}</b></figcaption>
    </figure>`;
  };
  return html`<section>
    <h2>${t('compare.multiples')}</h2>
    <p class="muted">${t('compare.scale', { highest, unit })}</p>
    <div class="multiples">${drawn.map(one)}</div>
  </section>`;
}
