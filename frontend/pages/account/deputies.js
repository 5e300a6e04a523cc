import { html, render } from '../../lib/html.js';
import { fetchPrivate, send, word } from '../../lib/access.js';
import { accessForm, field, onSubmit } from '../../components/access-form.js';
import { dataTable } from '../../components/data-table.js';

const state = ({ endedAt, inForce }) =>
  word(endedAt ? 'deputies.ended' : inForce ? 'deputies.inForce' : 'deputies.notNow');
const end = ({ id, endedAt }) =>
  !endedAt && html`<button type="button" class="textlink" data-end="${id}">${word('deputies.end')}</button>`;

export const deputySection = () =>
  html`<section>
    <h2>${word('deputies.title')}</h2>
    <p>${word('deputies.lead')}</p>
    <div data-deputies></div>
    ${accessForm({
      id: 'deputy',
      label: word('deputies.create'),
      fields: [
        field({ name: 'deputy', label: word('deputies.deputy') }),
        field({ name: 'startsOn', label: word('deputies.from'), type: 'date' }),
        field({ name: 'endsOn', label: word('deputies.until'), type: 'date' }),
      ],
      submit: word('deputies.create'),
    })}
  </section>`;

async function showDeputies(main) {
  const { items } = await fetchPrivate('/delegations?limit=1000');
  render(
    main.querySelector('[data-deputies]'),
    items.length
      ? dataTable({
          caption: word('deputies.title'),
          hideCaption: true,
          items,
          columns: [
            { head: word('deputies.deputy'), cell: ({ deputy }) => deputy },
            { head: word('deputies.principal'), cell: ({ principal }) => principal },
            { head: word('deputies.from'), cell: ({ startsOn }) => startsOn },
            { head: word('deputies.until'), cell: ({ endsOn }) => endsOn },
            { head: word('tokens.state'), cell: state },
            { head: word('actions'), cell: end },
          ],
        })
      : html`<p class="muted">${word('deputies.empty')}</p>`,
  );
}

/** Makes the section work: who stands in for whom, a new one, the end of one. */
export async function listenToDeputies(main) {
  main.addEventListener('click', async ({ target }) => {
    if (!target.dataset.end) return;
    await send('DELETE', `/delegations/${target.dataset.end}`);
    await showDeputies(main);
  });
  onSubmit(main.querySelector('#deputy'), async (value, form) => {
    await send('POST', '/delegations', {
      deputy: value('deputy'),
      startsOn: value('startsOn'),
      endsOn: value('endsOn'),
    });
    form.reset();
    await showDeputies(main);
  });
  await showDeputies(main);
}
