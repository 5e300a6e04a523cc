import { clocks } from '../../lib/address.js';
import { resource } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { today } from '../../lib/period.js';
import { takeaway } from '../../components/takeaway.js';

async function picture(view, indicator) {
  const { download } = await import('../../lib/picture.js');
  await download({
    view,
    title: view.name,
    subtitle: [...view.series, ...view.targets].map(({ label }) => label).join(' · '),
    footnotes: [view.source, t('chart.asOf', { asOf: view.asOf })],
    fileName: `${indicator.code}.png`,
  });
  return t('export.pngDone');
}

/** element() gives the table on the page, if there is one. */
export function exportsOf({ indicator, targets }, view, element) {
  const path = resource('indicators', indicator.code);
  const knownAt = clocks().knownAt ?? targets[0]?.assessment.knownAt ?? today();
  return takeaway({
    chart: { path, query: clocks },
    table: {
      path: '/observations',
      query: () => ({ indicator: indicator.code, ...clocks() }),
      element: view.observations.length > 0 && element,
    },
    citation: { path },
    page: {
      path: '/indicator.html',
      parameters: () => ({ code: indicator.code }),
      name: view.name,
      clocks: { asOf: view.asOf, knownAt },
    },
    embed: { parameters: () => ({ indicator: indicator.code }), height: 480 },
    picture: view.series.length > 0 && (() => picture(view, indicator)),
  });
}
