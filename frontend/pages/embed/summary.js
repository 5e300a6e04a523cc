import { html, render } from '../../lib/html.js';
import { clocks, link, read, version } from '../../lib/address.js';
import { get, getOr, list, resource } from '../../lib/api.js';
import { join, named, t } from '../../lib/i18n.js';
import { occurring, statusName } from '../../lib/status.js';
import { sentence } from '../../components/headline.js';
import { statusBar } from '../../components/status-bar.js';
import { statusIcon } from '../../components/status-badge.js';

const ALL = 'all';

/** summary=PLAN, or summary=all for all plans of the region. */
export async function ask() {
  const { summary: plan, region } = read();
  const one = plan && plan !== ALL;
  const [summary, tree, regions] = await Promise.all([
    get('/summary', { plan: one ? plan : undefined, region, ...clocks() }),
    one ? getOr(null, resource('plans', plan), version()) : null,
    list('/regions', version()),
  ]);
  const source = tree && (await getOr(null, resource('documents', tree.document), version()));
  return { summary, tree, source, region: regions.find(({ code }) => code === (region ?? tree?.region)) };
}

const key = (byStatus) =>
  html`<ul class="key">
    ${occurring(byStatus).map(
      ([status, count]) =>
        html`<li class="status-${status}">
          ${statusIcon(status)} ${t('count.status', { count, status: statusName(status) })}
        </li>`,
    )}
  </ul>`;

export function show(place, { summary, tree, source, region }) {
  const { total, byStatus } = summary;
  const name = join([region && named(region), tree && named(tree, 'title')].filter(Boolean));
  render(
    place,
    html`<p class="muted">${name}</p>
      <h1>${sentence(summary)}</h1>
      ${total > 0 && html`${statusBar({ byStatus, total, height: 36 })}${key(byStatus)}`}
      <p class="source">
        ${source && html`${t('chart.source', { sources: source.number })} · `}${t('chart.asOf', { asOf: summary.asOf })}
      </p>`,
  );
  const { summary: plan, region: code } = read();
  return { name: sentence(summary), page: link('/', { region: code, plan: plan || ALL, ...clocks() }) };
}
