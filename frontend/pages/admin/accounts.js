import { html, render } from '../../lib/html.js';
import { list } from '../../lib/api.js';
import { fetchPrivate, send, word } from '../../lib/access.js';
import { accessForm, field, onSubmit } from '../../components/access-form.js';
import { dataTable } from '../../components/data-table.js';

const ROLES = ['reporter', 'reviewer', 'editor', 'administrator'];

function stateOf(account) {
  if (account.disabled) return word('admin.disabled');
  if (account.lockedUntil && Date.parse(account.lockedUntil) > Date.now())
    return word('admin.locked', { until: new Date(account.lockedUntil).toLocaleTimeString() });
  return word(account.hasPassword ? 'admin.active' : 'admin.noPassword');
}

const buttons = (account) =>
  html`<span class="row-buttons"><button type="button" class="textlink" data-name="${account.name}" data-disable="${account.disabled ? 'no' : 'yes'}">${word(
    account.disabled ? 'admin.enable' : 'admin.disable',
  )}</button><button type="button" class="textlink" data-name="${account.name}" data-reset>${word('admin.reset')}</button></span>`;

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
        { head: word('admin.roles'), cell: (account) => account.roles.map((role) => word(`role.${role}`)).join('、') },
        { head: word('account.units'), cell: (account) => account.units.join('、') },
        { head: word('admin.state'), cell: stateOf },
        { head: word('actions'), cell: buttons },
      ],
    }),
  );
}

const form = (units) =>
  accessForm({
    id: 'account',
    label: word('admin.new'),
    fields: [
      field({ name: 'name', label: word('name') }),
      field({ name: 'displayName', label: word('admin.displayName') }),
      html`<fieldset><legend>${word('admin.roles')}</legend>${ROLES.map(
        (role) => html`<label><input type="checkbox" name="roles" value="${role}">${word(`role.${role}`)}</label>`,
      )}</fieldset>
      <label>${word('admin.units')}<select name="units" multiple>${units.map(({ name }) => html`<option lang="zh-CN">${name}</option>`)}</select></label>`,
    ],
    submit: word('admin.create'),
  });

const showLink = (place, { passwordLink }) =>
  render(
    place,
    passwordLink
      ? html`<p class="note">${word('admin.link')}<br><span class="once">${new URL(passwordLink, location.href).href}</span></p>`
      : '',
  );

/** The table of accounts, and the form that makes one. */
export async function accounts(place) {
  const units = await list('/responsible-units', { limit: 1000 });
  render(place, html`<div data-table></div><div data-link role="status"></div><h3>${word('admin.new')}</h3>${form(units)}`);
  const [table, link] = [place.querySelector('[data-table]'), place.querySelector('[data-link]')];
  onSubmit(place.querySelector('#account'), async (value, sent) => {
    const data = new FormData(sent);
    const made = { name: value('name'), displayName: value('displayName'), roles: data.getAll('roles'), units: data.getAll('units') };
    showLink(link, await send('POST', '/accounts', made));
    sent.reset();
    await showAll(table);
  });
  table.addEventListener('click', async ({ target }) => {
    const { name, disable, reset } = target.dataset;
    if (!name) return;
    const change = reset === undefined ? { disabled: disable === 'yes' } : { resetPassword: true };
    try {
      showLink(link, await send('PATCH', `/accounts/${encodeURIComponent(name)}`, change));
      await showAll(table);
    } catch (problem) {
      render(link, html`<p class="note problem">${problem.detail ?? problem.message}</p>`);
    }
  });
  await showAll(table);
}
