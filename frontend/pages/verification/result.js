import { html } from '../../lib/html.js';
import { named, t } from '../../lib/i18n.js';
import { domainName, statusName } from '../../lib/status.js';
import { facts } from '../../components/facts.js';
import { statusIcon } from '../../components/status-badge.js';
import { placesOf } from './places.js';
import { changesTable, moment, valuesTable } from './tables.js';

const WORDS = { domain: domainName, status: statusName };

function filters(query) {
  const all = [...new URLSearchParams(query)];
  if (all.length === 0) return t('verify.noFilters');
  return html`<ul>
    ${all.map(([name, values]) => {
      const words = values.split(',').map(WORDS[name] ?? String);
      return html`<li><code>${name}</code> ${words.join(t('list.separator'))}</li>`;
    })}
  </ul>`;
}

function verdict({ unchanged, valueCount, changeCount, comparedWith }) {
  const [state, key, status] = unchanged ? ['same', 'unchanged', 'achieved'] : ['differs', 'changed', 'behind'];
  const words = {
    count: unchanged ? valueCount : changeCount,
    total: valueCount,
    day: comparedWith.knownAt,
    version: comparedWith.datasetVersion,
  };
  return html`<section class="note verdict-note ${state}" role="status">
    <h2 class="status-${status}">${statusIcon(status)} ${t(`verify.${key}`, words)}</h2>
    <p>${t(`verify.${key}Text`, words)}</p>
  </section>`;
}

function links(view) {
  const places = placesOf(view);
  return html`<p class="row-links">
    ${
      places &&
      html`<a class="button" href="${places.frozen}">${t('verify.frozen')}</a>
        <a class="button" href="${places.live}">${t('verify.live')}</a> `
    }<a class="button${places && html` quiet`}" href="${view.frozen}">${t('verify.frozenData')}</a>
    <a class="button${places && html` quiet`}" href="${view.live}">${t('verify.liveData')}</a>
  </p>`;
}

/** subject: the target or indicator the chart was of, null where the file shows many or it is gone. */
export function result({ view, subject }) {
  const { code, kind, query, asOf, knownAt, datasetVersion, publishedAt, exportedAt } = view;
  const made = facts(
    [
      [t('verify.code'), html`<code>${code}</code>`],
      [t('verify.kind'), t(`kind.${kind}`)],
      [t('verify.subject'), view.subject && (subject ? named(subject) : view.subject)],
      [t('verify.filters'), !view.subject && filters(query)],
      [t('verify.asOf'), asOf],
      [t('verify.knownAt'), knownAt],
      [t('verify.version'), datasetVersion, publishedAt && t('verify.published', { when: moment(publishedAt) })],
      [t('verify.exported'), moment(exportedAt)],
    ],
    { columns: 2 },
  );
  return html`${verdict(view)}${view.changes.length > 0 && changesTable(view)}
    <section aria-labelledby="made-title">
      <h2 id="made-title">${t('verify.made')}</h2>
      ${made}${links(view)}
    </section>
    ${valuesTable(view)}`;
}
