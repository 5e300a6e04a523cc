import { link } from '../../lib/address.js';
import { condition } from '../../lib/figure.js';
import { named, t } from '../../lib/i18n.js';
import { lookOf, placeOf } from '../../lib/marks.js';
import { headingAt } from '../../lib/outline.js';
import { printPeriod } from '../../lib/period.js';

const flatCharacters = (text) => Array.from(text.replace(/[\s\x1c-\x1f\x85]/g, ''));

function fresh(span, words) {
  const asPrinted = words.slice(span.start, span.end).join('').replaceAll('**', '');
  return {
    key: placeOf(span),
    start: span.start,
    end: span.end,
    asPrinted,
    refs: [],
    state: 'recorded',
    kind: span.kind,
  };
}

/** What the dataset says about a figure: [{kind, item}] of observations and targets. */
function withRefs(entry, items) {
  const [first] = entry.refs;
  const item = items.get(`${first.kind} ${first.id}`);
  if (!item) return { ...entry, subject: first.id, value: null, when: null };
  const observed = first.kind === 'observation';
  return {
    ...entry,
    subject: observed ? named(items.indicator(item.indicator)) : named(item),
    value: condition(item.figure),
    when: observed ? printPeriod(item.period) : item.dueOn,
  };
}

function withProposal(entry, proposal) {
  return {
    ...entry,
    proposal,
    asPrinted: proposal.asPrinted,
    kind: proposal.kind,
    state: proposal.state,
    decision: proposal.decision,
    reason: proposal.reason,
    subject: proposal.subject,
    value: condition(proposal.figure),
    when: proposal.period && printPeriod(proposal.period),
  };
}

function catalogue({ observations, targets, indicators }) {
  const items = new Map();
  for (const item of observations) items.set(`observation ${item.id}`, item);
  for (const item of targets) items.set(`target ${item.id}`, item);
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  items.indicator = (code) => byCode.get(code) ?? { name: code };
  return items;
}

/** Everything that stands in the text, in its order; one entry per place, however many say something about it. */
export function entriesOf(answer) {
  const { document, text, figures } = answer;
  const words = flatCharacters(text.text);
  const places = new Map();
  for (const span of text.spans) {
    const entry = places.get(placeOf(span)) ?? fresh(span, words);
    if (span.kind === 'scenario') entry.scenario = span.ref;
    else if (span.kind === 'observation' || span.kind === 'target') {
      if (entry.refs.length === 0) entry.kind = span.kind;
      entry.refs.push({ kind: span.kind, id: span.ref });
    }
    places.set(entry.key, entry);
  }
  const proposals = new Map(figures.map((figure) => [placeOf(figure), figure]));
  const decisions = new Map(
    figures.filter(({ ref }) => ref).map((figure) => [`${figure.refKind} ${figure.ref}`, figure.decision]),
  );
  const items = catalogue(answer);
  return [...places.values()]
    .map((entry) => {
      const { refs } = entry;
      if (refs.length > 0)
        return { ...withRefs(entry, items), decision: decisions.get(`${refs[0].kind} ${refs[0].id}`) };
      return entry.scenario
        ? { ...entry, kind: 'scenario', subject: entry.asPrinted }
        : withProposal(entry, proposals.get(entry.key));
    })
    .map((entry) => finished(entry, document, answer.headings))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function finished(entry, document, headings) {
  const look = lookOf(entry);
  return {
    ...entry,
    look,
    section: headingAt(headings, entry.start)?.section ?? '',
    href: link('/documents.html', { id: document.id, at: entry.key }),
    label: [entry.asPrinted, t(`look.${look}`), entry.subject]
      .filter((words, index, all) => words && all.indexOf(words) === index)
      .join(t('list.separator')),
  };
}
