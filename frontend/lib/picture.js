/** A chart as a PNG that stands alone: twice the pixels, white, with title, source and as-of date inside. */
import { download as hand } from './download.js';
import { drawing } from './drawing.js';

const [WIDTH, HEIGHT, MARGIN, RATIO] = [1000, 600, 36, 2];

function wrap(context, text, width) {
  const lines = [''];
  for (const piece of text.match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+\s*|\s+/g) ?? []) {
    if (context.measureText(lines.at(-1) + piece).width > width) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return lines;
}

export async function download({ view, title, subtitle, footnotes, fileName }) {
  const { draw, lightPalette } = await drawing();
  const colours = lightPalette();
  const picture = Object.assign(document.createElement('canvas'), { width: WIDTH * RATIO, height: HEIGHT * RATIO });
  const context = picture.getContext('2d');
  context.scale(RATIO, RATIO);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  let y = MARGIN;
  const write = (text, size, colour, weight = '') => {
    context.font = `${weight} ${size}px ${colours.font}`;
    context.fillStyle = colour;
    for (const line of wrap(context, text, WIDTH - 2 * MARGIN)) {
      y += size * 1.35;
      context.fillText(line, MARGIN, y - size * 0.3);
    }
  };
  write(title, 26, colours.ink, '700');
  write(subtitle, 17, colours.soft);
  const top = y + 12;
  const bottom = 24 * footnotes.length + MARGIN;
  const plot = Object.assign(document.createElement('canvas'), {
    width: WIDTH - 2 * MARGIN,
    height: HEIGHT - top - bottom,
  });
  const chart = draw(plot, view, { colours, fixed: RATIO });
  context.drawImage(plot, MARGIN, top, WIDTH - 2 * MARGIN, HEIGHT - top - bottom);
  chart.destroy();
  y = HEIGHT - bottom + 6;
  footnotes.forEach((line) => write(line, 14, colours.soft));
  const blob = await new Promise((done) => picture.toBlob(done, 'image/png'));
  hand(blob, fileName);
}
