/** The colours of a chart, by role, read from the style sheet. */
const css = (name, from) => getComputedStyle(from).getPropertyValue(name).trim();

/** The colours a chart uses, read from the style sheet. */
export function palette() {
  const from = document.documentElement;
  const names = {
    ink: '--ink',
    soft: '--ink-soft',
    grid: '--chart-grid',
    paper: '--paper',
    target: '--status-unreported',
    onTrack: '--status-on-track',
    behind: '--status-behind',
    font: '--sans',
  };
  const series = ['--status-achieved', '--status-on-track', '--status-inconclusive', '--status-far-behind'].map(
    (name) => css(name, from),
  );
  return { ...Object.fromEntries(Object.entries(names).map(([key, name]) => [key, css(name, from)])), series };
}

/** The light colours, whatever theme the page is in: paper is white. */
export function lightPalette() {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = 'light';
  const colours = palette();
  root.dataset.theme = theme;
  return colours;
}
