/** Between a proposal, the form that shows it, and the request that accepts it. */
import { get, list, resource } from '../../lib/api.js';
import { named, t } from '../../lib/i18n.js';
import { periodEnd } from '../../lib/period.js';

let plans = null;

/** The plans, and the sections of the one that this document sets, asked once. */
export async function askPlans(document) {
  plans ??= list('/plans').then((all) => Promise.all(all.map(({ id }) => get(resource('plans', id)))));
  const all = await plans;
  return [...all].sort((a, b) => (b.document === document.id) - (a.document === document.id));
}

const squeezed = (text) => text.replace(/\s/g, '');

/** The section of the plan under whose heading the figure stands, else its first. */
function sectionOf(plan, entry, headings) {
  const above = headings.filter(({ start }) => start <= entry.start).reverse();
  for (const heading of above) {
    const found = plan.sections.find(({ title }) => squeezed(title) === squeezed(heading.title));
    if (found) return found.id;
  }
  return plan.sections[0]?.id;
}

/** What the form starts with. */
export function startOf(entry, { indicators, headings, document }, allPlans) {
  const { proposal } = entry;
  const indicator = indicators.find(({ code }) => code === proposal.indicator);
  const plan = allPlans[0] ?? { sections: [] };
  const { low, high, comparator, unit } = proposal.figure;
  return {
    kind: proposal.kind,
    indicator: indicator ? named(indicator) : '',
    domain: indicator?.domain,
    comparator: comparator ?? 'eq',
    unit,
    low: low ?? high,
    high: comparator === 'range' ? high : '',
    region: proposal.region ?? document.region,
    period: proposal.kind === 'observation' ? proposal.period : '',
    section: entry.section,
    plan: plan.id,
    sections: plan.sections,
    sectionId: sectionOf(plan, entry, headings),
    name: proposal.newIndicator?.name ?? proposal.subject,
    measure: proposal.newIndicator?.measure ?? 'stock',
    direction: proposal.newIndicator?.direction ?? 'higher',
    nameEn: indicator?.nameEn ?? '',
    dueOn: proposal.kind === 'target' && proposal.period ? periodEnd(proposal.period) : '',
  };
}

export const indicatorNamed = (indicators, words) =>
  indicators.find(({ name, nameEn, code }) => [name, nameEn, code].includes(words.trim())) ?? null;

/** The ends as the API wants them: one number stands for both, or for the one that the comparator leaves. */
function ends(comparator, low, high) {
  if (comparator === 'range') return { low, high };
  if (comparator === 'le' || comparator === 'lt') return { low: null, high: low };
  return { low, high: comparator === 'ge' || comparator === 'gt' ? null : low };
}

const number = (words) => (words.trim() === '' ? null : Number(words));

function nested(values, room) {
  const prefix = `${room}.`;
  const own = Object.entries(values).filter(([name]) => name.startsWith(prefix));
  return own.length ? Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])) : null;
}

/** The form as a request; a disabled field says nothing. */
export function requestOf(form, entry, indicators) {
  const values = Object.fromEntries(new FormData(form));
  const { start, end } = entry;
  const target = nested(values, 'target');
  const comparator = values['figure.comparator'];
  return {
    start,
    end,
    action: 'accept',
    kind: values.kind,
    indicator: values.fresh ? null : (indicatorNamed(indicators, values.indicator)?.code ?? values.indicator),
    newIndicator: nested(values, 'newIndicator'),
    region: values.region,
    period: values.period || null,
    figure: {
      ...ends(comparator, number(values['figure.low']), number(values['figure.high'] ?? '')),
      comparator,
      unit: values['figure.unit'],
    },
    readingNote: values.readingNote || null,
    section: values.section,
    target: target && { ...target, dueOn: target.dueOn || null, dueInferred: 'dueInferred' in target },
  };
}

export const unknownIndicator = () => t('decision.noSuchIndicator');
