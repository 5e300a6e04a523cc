/** RFC 4180, as the service writes it: CRLF, quotes where needed, no cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Text that a spreadsheet keeps as text. */
export const inert = (text) => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

function cell(value) {
  const safe = inert(String(value ?? ''));
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** rows: arrays of cells, the header first; `mark` is the byte order mark by which Excel recognises UTF-8. */
export function csv(rows, { mark = false } = {}) {
  return (mark ? '\ufeff' : '') + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
