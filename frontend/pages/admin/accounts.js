import { html, render } from '../../lib/html.js';
import { list } from '../../lib/api.js';
import { fetchPrivate, send, word } from '../../lib/access.js';
import { join } from '../../lib/i18n.js';
import { clockTime } from '../../lib/period.js';
import { learnUnitNames, unitName } from '../../lib/unit-names.js';
import { accessForm, field, onSubmit } from '../../components/access-form.js';
import { dataTable } from '../../components/data-table.js';
import { accountFields, said } from './account-fields.js';
import { change, edit } from './editing.js';

function stateOf(account) {
  if (account.disabled) return word('admin.disabled');
  if (account.lockedUntil && Date.parse(account.lockedUntil) > Date.now())
    return word('admin.locked', { until: clockTime(account.lockedUntil) });
  return word(account.hasPassword ? 'admin.active' : 'admin.noPassword');
}

const button = (account, act, key) =>
  html`<button
    type="button"
    class="textlink"
    data-name="${account.name}"
    data-act="${act}"
    aria-label="${word(key)} ${account.name}"
  >
    ${word(key)}
  </button>`;
const buttons = (account) =>
  html`<span class="row-buttons"
    >${button(account, 'edit', 'admin.edit')}${
      account.disabled ? button(account, 'enable', 'admin.enable') : button(account, 'disable', 'admin.disable')
    }${button(account, 'reset', 'admin.reset')}</span
  >`;

/** What a button changes at once; editing asks first. */
const CHANGES = { enable: { disabled: false }, disable: { disabled: true }, reset: { resetPassword: true } };

async function showAll(place) {
  const { items } = await fetchPrivate('/accounts?limit=1000');
  render(
    place,
    dataTable({
      caption: word('admin.accounts'),
      hideCaption: true,
      items,
      columns: [
        { head: word('name'), cell: (account) => account.name },
        { head: word('admin.displayName'), cell: (account) => account.displayName },
        { head: word('admin.roles'), cell: (account) => join(account.roles.map((role) => word(`role.${role}`))) },
        { head: word('account.units'), cell: (account) => join(account.units.map(unitName)) },
        { head: word('admin.state'), cell: stateOf },
        { head: word('actions'), cell: buttons },
      ],
    }),
  );
  return items;
}

const form = (units) =>
  accessForm({
    id: 'account',
    label: word('admin.new'),
    fields: [field({ name: 'name', label: word('name') }), accountFields(units)],
    submit: word('admin.create'),
  });

const showLink = (place, { passwordLink }) =>
  render(
    place,
    passwordLink
      ? html`<p class="note">
          ${word('admin.link')}<br /><span class="once">${new URL(passwordLink, location.href).href}</span>
        </p>`
      : '',
  );

/** The table of accounts, and the form that makes one. */
export async function accounts(place) {
  const units = await list('/responsible-units', { limit: 1000 });
  await learnUnitNames();
  render(
    place,
    html`<div data-table></div>
      <div data-link role="status"></div>
      <h3>${word('admin.new')}</h3>
      ${form(units)}`,
  );
  const [table, link] = [place.querySelector('[data-table]'), place.querySelector('[data-link]')];
  let shown = [];
  const changed = async (answer) => {
    showLink(link, answer);
    shown = await showAll(table);
  };
  onSubmit(place.querySelector('#account'), async (value, sent) => {
    const made = await send('POST', '/accounts', { name: value('name'), ...said(sent) });
    sent.reset();
    await changed(made);
  });
  table.addEventListener('click', async ({ target }) => {
    const { name, act } = target.dataset;
    if (!name) return;
    if (act === 'edit') {
      edit(
        shown.find((account) => account.name === name),
        units,
        changed,
      );
      return;
    }
    try {
      await changed(await change(name, CHANGES[act]));
    } catch (problem) {
      render(link, html`<p class="note problem">${problem.detail ?? problem.message}</p>`);
    }
  });
  shown = await showAll(table);
}
