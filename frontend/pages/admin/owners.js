import { html, render } from '../../lib/html.js';
import { link } from '../../lib/address.js';
import { list } from '../../lib/api.js';
import { send, word } from '../../lib/access.js';
import { figureWords } from '../../lib/figure.js';
import { named } from '../../lib/i18n.js';
import { unitName } from '../../lib/unit-names.js';
import { dataTable } from '../../components/data-table.js';
import { problemNote } from '../../components/states.js';

const choice = (target, units) => {
  const own = units.filter(({ region }) => region === target.region);
  if (own.length === 0) return word('owners.noUnits');
  return html`<span class="actions"
    ><select class="field" data-owner="${target.id}" aria-label="${named(target)} ${word('owners.unit')}">
      ${own.map(({ name }) => html`<option value="${name}">${unitName(name)}</option>`)}
    </select>
    <button type="button" class="button" data-settle="${target.id}">${word('owners.settle')}</button></span
  >`;
};

/** Targets of which no document says who owes them; an owner is set here, as a revision that everybody can see. */
export async function owners(place) {
  const units = await list('/responsible-units');
  const show = async () => {
    const targets = await list('/targets', { responsible: 'none', limit: 1000 });
    render(
      place,
      html`<p>${word('owners.lead')}</p>
        <div class="said" role="status"></div>
        ${
          targets.length
            ? dataTable({
                caption: word('owners.title'),
                hideCaption: true,
                items: targets,
                anchor: (target) => `owner-${target.id}`,
                columns: [
                  {
                    head: word('owners.target'),
                    cell: (target) => html`<a href="${link('/target.html', { id: target.id })}">${named(target)}</a>`,
                  },
                  { head: word('owners.promised'), cell: (target) => figureWords(target.figure) },
                  { head: word('owners.due'), cell: ({ dueOn }) => dueOn ?? '—' },
                  { head: word('owners.unit'), cell: (target) => choice(target, units) },
                ],
              })
            : html`<p>${word('owners.empty')}</p>`
        }`,
    );
  };
  place.addEventListener('click', async ({ target: { dataset } }) => {
    if (!dataset.settle) return;
    const unit = place.querySelector(`[data-owner="${dataset.settle}"]`).value;
    try {
      await send('PUT', `/targets/${encodeURIComponent(dataset.settle)}/owner`, { unit });
      await show();
      render(
        place.querySelector('.said'),
        html`<p class="note">${word('owners.settled', { unit: unitName(unit) })}</p>`,
      );
    } catch (problem) {
      render(place.querySelector('.said'), problemNote(problem)).querySelector('[data-retry]')?.remove();
    }
  });
  await show();
  const asked = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  asked?.scrollIntoView({ block: 'center' });
  asked?.querySelector('select')?.focus({ preventScroll: true });
}
