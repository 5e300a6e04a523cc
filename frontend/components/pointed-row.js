/** Shows the row that the address names after its #, once the rows are there. Returns whether there is one. */
export function pointAtRow() {
  const row = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!row) return false;
  row.classList.add('pointed-at');
  row.scrollIntoView({ block: 'center' });
  return true;
}
