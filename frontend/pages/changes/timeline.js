import { html } from '../../lib/html.js';
import { link } from '../../lib/address.js';
import { named, t } from '../../lib/i18n.js';
import { statusName } from '../../lib/status.js';

/** Each document that brought something new: when, how many values, and which statuses rest on it now. */
function entries(items) {
  const byDocument = new Map();
  for (const item of items) {
    for (const observation of item.new) {
      for (const { document, number } of observation.citations) {
        const entry = byDocument.get(document) ?? {
          document,
          number,
          on: observation.knownFrom,
          values: 0,
          settled: [],
        };
        entry.values += 1;
        const decides = observation.period === item.after?.period && item.before?.status !== item.after?.status;
        if (decides) entry.settled.push(item);
        byDocument.set(document, entry);
      }
    }
  }
  return [...byDocument.values()].sort((a, b) => a.on.localeCompare(b.on));
}

const settled = (item) =>
  html`<li>
    <a href="${link('/target.html', { id: item.id })}">${named(item)}</a>
    ${item.before ? statusName(item.before.status) : t('changes.notInForce')} → ${statusName(item.after.status)}
  </li>`;

/** The documents in the order in which they became known, and what each settled. */
export function timeline(items) {
  const all = entries(items);
  if (all.length === 0) return null;
  return html`<section aria-labelledby="timeline-title">
    <h2 id="timeline-title">${t('changes.timeline')}</h2>
    <ol class="timeline">
      ${all.map(
        (entry) =>
          html`<li>
            <span class="printed">${entry.on}</span>
            <a href="${link('/documents.html', { id: entry.document })}"><span lang="zh-CN">${entry.number}</span></a>
            ${t('changes.values', { count: entry.values })}
            ${
              entry.settled.length > 0 &&
              html`<ul>
                ${entry.settled.map(settled)}
              </ul>`
            }
          </li>`,
      )}
    </ol>
  </section>`;
}
