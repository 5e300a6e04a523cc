/**
 * Cuts a text at the spans that stand in it. Spans count code points of the text without white space, the text has
 * line breaks anywhere, also inside numbers.
 */

// White space as the service means it: FlatText.isSpace.
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const HEADING =
  /^\s*([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.．、]\s*|[（(]\d{1,2}[）)])[^。；]{1,30}$/;
const ENDS = /[。！？；：:.!?;…”」』）)]\s*$/;
/** Shorter lines end where they should. */
const LONG_LINE = 20;
const LABELLED = /^\s*[^，。；：:]{2,8}[：:]/;
const FULL = /。|[：:]\s*$/;

/** Spans without overlaps: where two share a stretch, the one with the lower `rank` has it. */
export function disjoint(spans) {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const waiting = [...spans].sort((a, b) => a.start - b.start);
  const pieces = [];
  let open = [];
  let next = 0;
  edges.slice(0, -1).forEach((start, index) => {
    while (next < waiting.length && waiting[next].start <= start) open.push(waiting[next++]);
    open = open.filter(({ end }) => end > start);
    if (open.length === 0) return;
    const span = open.reduce((best, each) => (each.rank < best.rank ? each : best));
    pieces.push({ start, end: edges[index + 1], span });
  });
  return pieces;
}

/** One line as [{text, span, strong}]; Markdown's ** is left out and becomes `strong`. */
function piecesOf(line, cursor) {
  const pieces = [];
  let from = 0;
  let strong = false;
  const cut = (at, span = null) => {
    if (at > from) pieces.push({ text: line.slice(from, at), span, strong });
    from = at;
  };
  const inside = () => (cursor.flat > cursor.pieces[cursor.next]?.start ? cursor.pieces[cursor.next].span : null);
  for (let at = 0; at < line.length;) {
    const length = line.codePointAt(at) > 0xffff ? 2 : 1;
    if (!SPACE.test(line[at])) {
      const piece = cursor.pieces[cursor.next];
      if (piece?.start === cursor.flat) cut(at);
      if (line.startsWith('**', at)) {
        cut(at, inside());
        strong = !strong;
        cursor.flat += 2;
        from = at += 2;
        while (cursor.pieces[cursor.next]?.end <= cursor.flat) cursor.next++;
        continue;
      }
      cursor.flat++;
      if (piece?.end === cursor.flat) {
        cut(at + length, piece.span);
        cursor.next++;
      }
    }
    at += length;
  }
  cut(line.length, inside());
  return pieces;
}

const isTorn = (before, line) =>
  before.length > LONG_LINE && !ENDS.test(before) && !HEADING.test(line) && !LABELLED.test(line);

const ROW = /^\s*\|/;
const RULER = /^[\s|:：-]+$/;

/** |甲|12| as [[pieces of 甲], [pieces of 12]]. */
function cellsOf(pieces) {
  const cells = [[]];
  for (const piece of pieces)
    piece.text.split('|').forEach((text, index) => {
      if (index > 0) cells.push([]);
      if (text.trim()) cells.at(-1).push({ ...piece, text });
    });
  return cells.slice(1, cells.at(-1).length > 0 ? undefined : -1);
}

/**
 * Paragraphs as [{heading, pieces}] and tables as [{rows: [[pieces of a cell]]}]; lines that a page break or a narrow
 * page tore apart are one again. The title and what stands above it, up to the first sentence, stay as they are.
 */
export function passages(text, spans) {
  const cursor = { flat: 0, next: 0, pieces: disjoint(spans) };
  const found = [];
  let before = '';
  let prose = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const pieces = piecesOf(line, cursor);
    if (ROW.test(line)) {
      if (!found.at(-1)?.rows) found.push({ rows: [] });
      if (!RULER.test(line)) found.at(-1).rows.push(cellsOf(pieces));
      before = '';
      continue;
    }
    if (prose && isTorn(before, line) && found.at(-1).pieces) found.at(-1).pieces.push(...pieces);
    else found.push({ heading: HEADING.test(line), pieces });
    prose ||= FULL.test(line);
    before = line;
  }
  return found;
}
