/** What Chart.js does not draw by itself, as one of its plugins. */
import { dayNumber } from './period.js';

/**
 * Intervals as whiskers, an open end as an arrow, labels where no button carries them, and lines at the dates that
 * matter.
 */
export const marks = {
  id: 'marks',
  afterDatasetsDraw(chart, _, { intervals, labels, lines, colours }) {
    const {
      ctx,
      chartArea: area,
      scales: { x, y },
    } = chart;
    ctx.save();
    for (const { date, low, high, open, series } of intervals) {
      const [at, from, to] = [
        x.getPixelForValue(dayNumber(date)),
        y.getPixelForValue(low),
        open ? y.getPixelForValue(low) - 34 : y.getPixelForValue(high),
      ];
      ctx.strokeStyle = colours.series[series % colours.series.length];
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.moveTo(at, from);
      ctx.lineTo(at, to);
      ctx.moveTo(at - 5, to + (open ? 7 : 0));
      if (open) ctx.lineTo(at, to);
      ctx.lineTo(at + 5, to + (open ? 7 : 0));
      ctx.stroke();
    }
    ctx.fillStyle = colours.ink;
    ctx.font = `700 14px ${colours.font}`;
    for (const { date, value, label } of labels) {
      const at = x.getPixelForValue(dayNumber(date));
      ctx.textAlign = at > area.left + area.width * 0.7 ? 'right' : 'left';
      ctx.fillText(label, at + (ctx.textAlign === 'left' ? 12 : -12), y.getPixelForValue(value) - 6);
    }
    ctx.font = `13px ${colours.font}`;
    ctx.fillStyle = ctx.strokeStyle = colours.soft;
    ctx.lineWidth = 1;
    lines.forEach(({ date, label }, row) => {
      const at = Math.round(x.getPixelForValue(dayNumber(date))) + 0.5;
      ctx.setLineDash([2, 3]);
      ctx.beginPath();
      ctx.moveTo(at, area.top);
      ctx.lineTo(at, area.bottom);
      ctx.stroke();
      ctx.textAlign = 'right';
      ctx.fillText(`${label} ${date}`, at - 5, area.bottom - 8 - 18 * row);
    });
    ctx.restore();
  },
};
