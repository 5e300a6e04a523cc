import { STATUSES } from './status.js';
import { named } from './i18n.js';
import { unitNames } from './unit-names.js';

const number = (value) => value ?? null;
const goal = ({ figure }) => number(figure.low ?? figure.high);
const latest = ({ assessment }) => {
  const figure = (assessment.sum ?? assessment.observation)?.figure;
  return figure ? number(figure.low ?? figure.high) : null;
};

/** What each column of the target table is ordered by; null comes last in either direction. */
const KEYS = {
  name: (target) => named(target),
  target: goal,
  latest,
  progress: ({ assessment }) => number(assessment.completion?.low ?? assessment.completion?.high),
  status: ({ assessment }) => STATUSES.indexOf(assessment.status),
  owner: (target) => unitNames(target.responsible) || null,
  due: ({ dueOn }) => number(dueOn),
  age: ({ assessment }) => number(assessment.ageDays),
};

export const sortable = (column) => column in KEYS;

/** `sort` as in an address: a column, with - before it from the end; null where it names none. */
export function order(sort) {
  const column = sort?.replace(/^-/, '');
  return sortable(column) ? { column, descending: sort.startsWith('-') } : null;
}

function compare(a, b) {
  return typeof a === 'string' ? a.localeCompare(b, document.documentElement.lang) : a - b;
}

export function sorted(targets, { column, descending }) {
  const key = KEYS[column];
  const [known, unknown] = [[], []];
  for (const target of targets) (key(target) === null ? unknown : known).push(target);
  known.sort((a, b) => (descending ? -1 : 1) * compare(key(a), key(b)));
  return [...known, ...unknown];
}
