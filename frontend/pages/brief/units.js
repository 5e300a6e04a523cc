import { html } from '../../lib/html.js';
import { link } from '../../lib/address.js';
import { t } from '../../lib/i18n.js';
import { unitName, unitWords } from '../../lib/unit-names.js';
import { dataTable } from '../../components/data-table.js';
import { asked, count, targets } from './parts.js';

const [WIDTH, HEIGHT] = [72, 18];

/** Attainment over the year as a line; where nothing can be assessed it has a hole. */
function course(moments) {
  const known = moments
    .map(({ attainment }, index) => ({ attainment, index }))
    .filter((each) => each.attainment !== null);
  if (known.length < 2) return null;
  const highest = Math.max(100, ...known.map(({ attainment }) => attainment));
  const points = known.map(({ attainment, index }) => [
    3 + (index * (WIDTH - 6)) / (moments.length - 1),
    HEIGHT - 3 - (attainment / highest) * (HEIGHT - 6),
  ]);
  const line = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const [x, y] = points.at(-1);
  return html`<svg
    class="course"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
    aria-hidden="true"
  >
    <polyline points="${line}"></polyline>
    <circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2"></circle>
  </svg>`;
}

const attained = ({ attainment }) => (attainment === null ? t('attainment.unknown') : attainment.toFixed(2));

/** A year ago and now. */
const evaluated = ({ attainment }) =>
  html`${course(attainment)} ${attainment.length > 1 && html`<small>${attained(attainment[0])} → </small>`}
  ${attained(attainment.at(-1))}`;

const reminded = ({ unit, unreported, lastReminder, reminderDays }) =>
  lastReminder
    ? html`${lastReminder} <small>${t('brief.ago', { days: reminderDays })}</small>`
    : unit && unreported > 0
      ? t('brief.never')
      : '—';

/** Who has what, and how it went over the year. */
export const units = (view, here) => {
  const owner = ({ unit }) => ({ responsible: unit ?? 'none' });
  return html`<section class="brief-units">
    ${dataTable({
      caption: t('brief.evaluated'),
      items: view.units,
      columns: [
        {
          head: t('brief.unit'),
          cell: ({ unit }) =>
            unit
              ? html`<a href="${link('/unit.html', { unit, asOf: here.asOf, knownAt: here.knownAt })}"
                  >${unitWords(unitName(unit))}</a
                >`
              : t('attainment.nobody'),
        },
        { head: t('attainment.inForce'), end: true, cell: (each) => count(each.inForce, targets(here, owner(each))) },
        {
          head: t('status.unreported'),
          end: true,
          cell: (each) => count(each.unreported, targets(here, { ...owner(each), status: 'unreported' })),
        },
        {
          head: t('brief.questions'),
          end: true,
          cell: ({ unit, questions }) => count(questions, asked(here, { unit, open: 'yes' })),
        },
        { head: t('brief.reminded'), cell: reminded },
        {
          head: t('attainment.coverage'),
          end: true,
          cell: ({ attainment, inForce }) => `${attainment.at(-1).assessable} / ${inForce}`,
        },
        { head: t('brief.attainment'), cell: evaluated },
      ],
    })}
  </section>`;
};
