/** The section in which a place of an official text stands, as the dataset writes it: 二(一)9 数字底座新支撑. */
const LEVELS = [
  [/^\s*([一二三四五六七八九十]+)、\s*(.+)$/, (number) => number],
  [/^\s*[（(]([一二三四五六七八九十]+)[）)]\s*(.+)$/, (number) => `(${number})`],
  [/^\s*(\d{1,2})[.．、]\s*(\D.*)$/, (number) => number],
  [/^\s*[（(](\d{1,2})[）)]\s*(.+)$/, (number) => `(${number})`],
];
const LONGEST_TITLE = 40;

function headingOf(line) {
  for (const [level, [pattern, print]] of LEVELS.entries()) {
    const [, number, rest] = pattern.exec(line) ?? [];
    if (!number) continue;
    const title = rest.split(/[。；]/)[0].trim();
    return title.length <= LONGEST_TITLE ? { level, number: print(number), title } : null;
  }
  return null;
}

/** [{start, section, title}] of every heading; `paragraphs` are its spans, in the order of the text's lines. */
export function outline(text, paragraphs) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const path = [];
  return lines.flatMap((line, index) => {
    const heading = headingOf(line.replaceAll('*', ''));
    if (!heading) return [];
    path.length = Math.min(path.length, heading.level);
    path[heading.level] = heading.number;
    return [{ start: paragraphs[index].start, section: `${path.join('')} ${heading.title}`, title: heading.title }];
  });
}

export const headingAt = (headings, position) => headings.findLast(({ start }) => start <= position) ?? null;
