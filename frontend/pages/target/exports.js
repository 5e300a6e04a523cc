import { apiLink, clocks } from '../../lib/address.js';
import { resource } from '../../lib/api.js';
import { percent } from '../../lib/figure.js';
import { named, t } from '../../lib/i18n.js';
import { statusName } from '../../lib/status.js';
import { takeaway } from '../../components/takeaway.js';

async function picture(target, view) {
  const { assessment } = target;
  const { download } = await import('../../lib/picture.js');
  const words = [
    statusName(assessment.status),
    percent(assessment.completion),
    t('chart.target', { figure: target.figure.asPrinted }),
  ];
  await download({
    view,
    title: named(target),
    fileName: `${target.id}-${assessment.asOf}.png`,
    subtitle: words.filter(Boolean).join(' · '),
    footnotes: [view.source, t('target.asOf', assessment)],
  });
  return t('export.pngDone');
}

/** element() gives the table on the page, if there is one. */
export function exportsOf({ target }, view, element) {
  const { asOf, knownAt } = target.assessment;
  const path = resource('targets', target.id);
  const drawn = view.series[0].points.length > 0;
  return takeaway({
    chart: { path, query: clocks },
    table: {
      path: '/observations',
      query: () => ({ indicator: target.indicator, region: target.region, ...clocks() }),
      json: () => apiLink(path, clocks()),
      element: drawn && element,
    },
    citation: { path },
    page: {
      path: '/target.html',
      parameters: () => ({ id: target.id }),
      name: named(target),
      clocks: { asOf, knownAt },
    },
    embed: { parameters: () => ({ target: target.id }), height: 540 },
    picture: drawn && (() => picture(target, view)),
  });
}
