import { html } from '../lib/html.js';
import { t } from '../lib/i18n.js';
import { dayNumber } from '../lib/period.js';
import { facts } from './facts.js';

const [WIDTH, HEIGHT] = [640, 180];

/** Where a series leads by its due date: a dashed fan, named an estimate. */
export function fanChart({ fan, goal, from, until }, unit) {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const ends = [goal, ...fan.flatMap(({ low, high }) => [low, high])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (date) => 8 + ((dayNumber(date) - first) / (last - first)) * (WIDTH - 16);
  const y = (value) => HEIGHT - 24 - ((value - low) / (high - low || 1)) * (HEIGHT - 40);
  const line = (part) =>
    fan.map((at, i) => `${i ? 'L' : 'M'}${x(at.on).toFixed(1)} ${y(at[part]).toFixed(1)}`).join(' ');
  const end = fan[fan.length - 1];
  return html`<svg
    class="fan"
    role="img"
    aria-label="${t('outlook.words', { until, low: end.low, high: end.high, goal, unit })}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
  >
    ${['low', 'high', 'central'].map((part) => html`<path class="fan-${part}" d="${line(part)}"></path>`)}
    <line class="fan-goal" x1="8" x2="${WIDTH - 8}" y1="${y(goal)}" y2="${y(goal)}"></line>
    <text x="8" y="${Math.max(12, y(goal) - 4)}">${t('outlook.goal', { goal, unit })}</text>
    <text x="8" y="${HEIGHT - 6}">${from}</text>
    <text x="${WIDTH - 8}" y="${HEIGHT - 6}" text-anchor="end">${until}</text>
  </svg>`;
}

const method = ({ method: name, low, central, high, backTest }, unit) => [
  t(`outlook.${name}`),
  `${low}–${high} ${unit}`,
  [
    t('outlook.central', { central, unit }),
    backTest.error === null
      ? t('outlook.noBackTest')
      : t('outlook.backTest', { n: backTest.forecasts, error: backTest.error, inside: backTest.inside }),
  ].join(' '),
];

/** The estimate with its methods and how well they did in the past; nothing where there is none. */
export function outlookSection(outlook, unit) {
  if (!outlook) return null;
  return html`<section>
    <h2>${t('outlook.title')}</h2>
    <p class="note caveat">${t('outlook.estimate')}</p>
    ${fanChart(outlook, unit)}
    ${facts([
      [t('outlook.needed'), outlook.paceNeeded !== null && t('outlook.perMonth', { pace: outlook.paceNeeded, unit })],
      [t('outlook.soFar'), t('outlook.perMonth', { pace: outlook.paceSoFar, unit })],
      ...outlook.methods.map((each) => method(each, unit)),
    ])}
  </section>`;
}
