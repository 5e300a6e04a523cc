/** What Chart.js does not draw by itself, as one of its plugins. */
import { dayNumber } from './period.js';

/** Around what stands in the place of an earlier value. */
function rings(ctx, points, { x, y, colours }) {
  ctx.lineWidth = 1.5;
  for (const { date, value, series } of points) {
    ctx.strokeStyle = colours.series[series % colours.series.length];
    ctx.beginPath();
    ctx.arc(x.getPixelForValue(dayNumber(date)), y.getPixelForValue(value), 9, 0, 2 * Math.PI);
    ctx.stroke();
  }
}

/** 分年度目标, where the pace line bends, with what it asks for. */
function diamonds(ctx, corners, { x, y, colours }) {
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = colours.soft;
  ctx.fillStyle = colours.soft;
  ctx.font = `12px ${colours.font}`;
  ctx.textAlign = 'left';
  for (const { on, value } of corners) {
    const [at, level] = [x.getPixelForValue(dayNumber(on)), y.getPixelForValue(value)];
    ctx.beginPath();
    ctx.moveTo(at, level - 6);
    for (const [dx, dy] of [
      [6, 0],
      [0, 6],
      [-6, 0],
      [0, -6],
    ])
      ctx.lineTo(at + dx, level + dy);
    ctx.stroke();
    ctx.fillText(value, at + 9, level + 14);
  }
}

/**
 * Intervals as whiskers, an open end as an arrow, labels where no button carries them, and lines at the dates that
 * matter.
 */
export const marks = {
  id: 'marks',
  afterDatasetsDraw(chart, _, { intervals, labels, lines, corrected, milestones, colours }) {
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
    rings(ctx, corrected, { x, y, colours });
    diamonds(ctx, milestones, { x, y, colours });
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
