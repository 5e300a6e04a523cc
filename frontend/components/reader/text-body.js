/** The text itself. Built node by node, because a text may be long and none of it is markup. */
import { passages } from '../../lib/passages.js';
import { t } from '../../lib/i18n.js';
import { LOOKS } from '../../lib/marks.js';

function paint(mark, { look, label }) {
  mark.className = `mark mark-${look}`;
  mark.setAttribute('aria-label', label);
}

function markElement({ text, span }) {
  const mark = document.createElement('a');
  paint(mark, span);
  mark.href = span.href;
  mark.dataset.place = span.key;
  mark.tabIndex = -1;
  mark.textContent = text;
  return mark;
}

function node(piece) {
  const inner = piece.span ? markElement(piece) : document.createTextNode(piece.text);
  if (!piece.strong) return inner;
  const strong = document.createElement('strong');
  strong.append(inner);
  return strong;
}

function table(rows) {
  const frame = document.createElement('table');
  rows.forEach((cells, index) => {
    const row = frame.insertRow();
    for (const pieces of cells) {
      const cell = row.appendChild(document.createElement(index === 0 ? 'th' : 'td'));
      cell.append(...pieces.map(node));
    }
  });
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'group');
  scroller.setAttribute('aria-label', t('reader.table'));
  scroller.append(frame);
  return scroller;
}

/** entries: [{key, start, end, look, href, label}]. Returns a map from key to the elements that show it. */
export function layText(place, text, entries) {
  const spans = entries.map((entry) => ({ ...entry, rank: LOOKS.indexOf(entry.look) }));
  const paper = document.createDocumentFragment();
  for (const { heading, pieces, rows } of passages(text, spans)) {
    if (rows) {
      paper.append(table(rows));
      continue;
    }
    const paragraph = document.createElement('p');
    if (heading) paragraph.className = 'heading';
    paragraph.append(...pieces.map(node));
    paper.append(paragraph);
  }
  place.replaceChildren(paper);
  return marksIn(place);
}

/** Shows other states of the same places; false where the places themselves are others. */
export function repaint(marks, entries) {
  if (marks.size !== entries.length || !entries.every(({ key }) => marks.has(key))) return false;
  for (const entry of entries) marks.get(entry.key).forEach((mark) => paint(mark, entry));
  return true;
}

function marksIn(place) {
  const marks = new Map();
  for (const mark of place.querySelectorAll('.mark')) {
    const { place: key } = mark.dataset;
    marks.set(key, [...(marks.get(key) ?? []), mark]);
  }
  return marks;
}
