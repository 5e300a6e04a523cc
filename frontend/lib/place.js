/** Where on the page the reader was: kept with the address in the browser's history, and gone back to by Back. */
history.scrollRestoration = 'manual';

const keep = () => history.replaceState({ ...history.state, y: scrollY }, '');
addEventListener('pagehide', keep);

/** Notes the place before the address changes on the same page. */
export function leave(address) {
  keep();
  history.pushState(null, '', address);
}

/** Once a page shows what its address asks for: back to the place, or to what the address points at. */
export function arrive() {
  const { y } = history.state ?? {};
  if (y !== undefined) scrollTo({ top: y, behavior: 'instant' });
  else if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

/** Follows links that only change what this page shows, without fetching it again. */
export function followHere(show) {
  document.addEventListener('click', (event) => {
    const anchor = event.target.closest('a[data-here]');
    if (!anchor || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave(anchor.href?.baseVal ?? anchor.href);
    show();
    document.querySelector(location.hash || 'body').focus({ preventScroll: true });
  });
}
