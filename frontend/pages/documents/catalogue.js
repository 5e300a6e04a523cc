import { html, render } from '../../lib/html.js';
import { clocks, link } from '../../lib/address.js';
import { list } from '../../lib/api.js';
import { named, t } from '../../lib/i18n.js';
import { dataTable } from '../../components/data-table.js';
import { title } from '../../components/site-frame.js';
import { issued, kindName, number } from './words.js';

export async function ask() {
  const [documents, regions] = await Promise.all([list('/documents'), list('/regions')]);
  return { documents, regions };
}

export function show(main, { documents, regions }) {
  const region = (code) => named(regions.find((each) => each.code === code) ?? { name: code });
  render(
    main,
    html`<h1>${t('documents.title')}</h1>
      <p class="lead">${t('documents.lead')}</p>
      ${dataTable({
        caption: t('documents.caption'),
        hideCaption: true,
        items: documents,
        columns: [
          {
            head: t('document.title'),
            cell: (item) =>
              html`<a data-item href="${link('/documents.html', { id: item.id, ...clocks() })}"
                >${named(item, 'title')}</a
              >`,
          },
          { head: t('document.number'), cell: (item) => number(item.number) },
          { head: t('document.kind'), cell: (item) => kindName(item.kind) },
          { head: t('document.region'), cell: (item) => region(item.region) },
          { head: t('document.issuedOn'), cell: issued },
          { head: t('document.observations'), end: true, cell: (item) => item.observations },
          { head: t('document.targets'), end: true, cell: (item) => item.targets },
          { head: t('document.text'), cell: (item) => t(item.textAvailable ? 'document.textYes' : 'document.textNo') },
        ],
      })}`,
  );
  title(t('documents.title'));
}
