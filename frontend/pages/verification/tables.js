import { html } from '../../lib/html.js';
import { language, named, t } from '../../lib/i18n.js';
import { dataTable } from '../../components/data-table.js';

const SHORT = 12;

/** A moment as the reader's clock shows it. */
export const moment = (instant) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );

const said = (value, absent) =>
  value ? html`<span class="printed">${named(value, 'text')}</span>` : html`<span class="muted">${t(absent)}</span>`;

function cause({ kind, action, version, publishedAt, origin, knownFrom, ...words }) {
  const what = t(`row.${kind}`);
  const when = action ? publishedAt && moment(publishedAt) : knownFrom;
  const note = named(words, 'note');
  return html`<li>
    ${t(`cause.${action ?? 'known'}`, { what, when, version, origin: t(`from.${origin}`) })}${
      note && html`<small class="why-note">${note}</small>`
    }
  </li>`;
}

const causes = (all) =>
  all.length > 0
    ? html`<ul class="causes">
        ${all.map(cause)}
      </ul>`
    : html`<span class="muted">${t('cause.unknown')}</span>`;

const listed = (items, total) =>
  items.length < total && html`<p class="muted">${t('verify.listed', { listed: items.length, total })}</p>`;

export const changesTable = ({ changes, changeCount }) =>
  html`<section aria-labelledby="changes-title">
    <h2 id="changes-title">${t('verify.changes')}</h2>
    ${dataTable({
      caption: t('verify.changes'),
      hideCaption: true,
      items: changes,
      columns: [
        { head: t('verify.what'), cell: (change) => named(change, 'label') },
        {
          head: t('verify.before'),
          cell: ({ before }) => html`<span${before && html` class="was"`}>${said(before, 'verify.absent')}</span>`,
        },
        { head: t('verify.after'), cell: ({ after }) => html`<b>${said(after, 'verify.gone')}</b>` },
        { head: t('verify.why'), cell: (change) => causes(change.causes) },
      ],
    })}${listed(changes, changeCount)}
  </section>`;

export function valuesTable({ values, valueCount }) {
  const table = html`${dataTable({
    caption: t('verify.values'),
    hideCaption: true,
    items: values,
    columns: [
      { head: t('verify.what'), cell: (value) => named(value, 'label') },
      { head: t('verify.value'), cell: ({ value }) => said(value, 'verify.absent') },
    ],
  })}${listed(values, valueCount)}`;
  return html`<section aria-labelledby="values-title">
    <h2 id="values-title">${t('verify.values')}</h2>
    ${
      valueCount > SHORT
        ? html`<details class="data">
            <summary>${t('verify.showValues', { count: valueCount })}</summary>
            ${table}
          </details>`
        : table
    }
  </section>`;
}
