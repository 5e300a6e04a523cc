/** What draws charts: Chart.js, a classic script from the webjar, and the modules that drive it. */
const LIBRARY = '/webjars/chart.js/dist/chart.umd.min.js';

let asked = null;

const painted = () => new Promise((settled) => requestAnimationFrame(() => setTimeout(settled)));

const library = () =>
  new Promise((settled, failed) => {
    const script = Object.assign(document.createElement('script'), { src: LIBRARY });
    script.addEventListener('load', settled);
    script.addEventListener('error', failed);
    document.head.append(script);
  });

async function fetched() {
  await painted();
  const [chart, colours] = await Promise.all([import('./chart.js'), import('./chart-colours.js'), library()]);
  return { ...chart, ...colours };
}

/**
 * lib/chart.js and lib/chart-colours.js in one, null where they cannot be had. Fetched for the first chart, once the
 * words around it are painted: together they weigh as much as all the rest of a page.
 */
export const drawing = () => (asked ??= fetched().catch(() => null));
