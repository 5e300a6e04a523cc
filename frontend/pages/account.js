import { html, render } from '../lib/html.js';
import { fetchPrivate, send, word } from '../lib/access.js';
import { join } from '../lib/i18n.js';
import { learn, signedIn } from '../lib/session.js';
import { learnUnitNames, unitName } from '../lib/unit-names.js';
import { accessForm, field, onSubmit } from '../components/access-form.js';
import { dataTable } from '../components/data-table.js';
import { frame, title } from '../components/site-frame.js';
import { deputySection, listenToDeputies } from './account/deputies.js';

const main = document.querySelector('main');
frame();
title(word('account.title'));
const who = await signedIn();
await learnUnitNames();
const list = (words) => (words.length ? join(words) : word('account.none'));
const day = (instant) => instant.slice(0, 10);
const state = (token) => word(token.revokedAt ? 'tokens.revoked' : 'tokens.valid');

render(
  main,
  html`<h1>${word('account.title')}</h1>
    <dl class="facts">
      <div>
        <dt>${word('name')}</dt>
        <dd>${who.displayName}（${who.name}）</dd>
      </div>
      <div>
        <dt>${word('account.roles')}</dt>
        <dd>${list(who.roles.map((role) => word(`role.${role}`)))}</dd>
      </div>
      <div>
        <dt>${word('account.units')}</dt>
        <dd>${list((who.units ?? []).map(unitName))}</dd>
      </div>
    </dl>
    <p class="actions"><button type="button" class="button" data-sign-out>${word('account.signOut')}</button></p>
    ${who.standsInFor && html`<p class="note">${word('deputies.for', { names: join(who.standsInFor) })}</p>`}
    ${deputySection()}
    <section>
      <h2>${word('tokens.title')}</h2>
      <p>${word('tokens.lead')}</p>
      <div data-tokens></div>
      <div data-made role="status"></div>
      ${accessForm({
        id: 'token',
        label: word('tokens.create'),
        fields: [
          field({ name: 'name', label: word('tokens.name') }),
          field({ name: 'validDays', label: word('tokens.days'), type: 'number', value: 90, min: 1, max: 366 }),
        ],
        submit: word('tokens.create'),
      })}
    </section>
    <section>
      <h2>${word('account.password')}</h2>
      <div data-changed role="status"></div>
      ${accessForm({
        id: 'password',
        label: word('account.password'),
        fields: [
          field({ name: 'current', label: word('account.current'), type: 'password', complete: 'current-password' }),
          field({ name: 'next', label: word('account.next'), type: 'password', complete: 'new-password' }),
        ],
        submit: word('account.change'),
      })}
    </section>`,
);
main.classList.remove('waiting');

async function showTokens() {
  const { items } = await fetchPrivate('/tokens?limit=1000');
  const revoke = (token) =>
    !token.revokedAt &&
    html`<button type="button" class="textlink" data-revoke="${token.id}">${word('tokens.revoke')}</button>`;
  render(
    main.querySelector('[data-tokens]'),
    items.length
      ? dataTable({
          caption: word('tokens.title'),
          hideCaption: true,
          items,
          columns: [
            { head: word('tokens.name'), cell: (token) => token.name },
            { head: word('tokens.expires'), cell: (token) => day(token.expiresAt) },
            { head: word('tokens.state'), cell: state },
            { head: word('actions'), cell: revoke },
          ],
        })
      : html`<p class="muted">${word('tokens.empty')}</p>`,
  );
}

main.addEventListener('click', async ({ target }) => {
  if (target.matches('[data-sign-out]')) {
    await send('DELETE', '/session');
    learn({ signedIn: false });
    location.assign('/');
  } else if (target.dataset.revoke) {
    await send('DELETE', `/tokens/${target.dataset.revoke}`);
    await showTokens();
  }
});
onSubmit(main.querySelector('#token'), async (value, form) => {
  const { token } = await send('POST', '/tokens', { name: value('name'), validDays: Number(value('validDays')) });
  render(
    main.querySelector('[data-made]'),
    html`<p class="note">${word('tokens.once')}<br /><span class="once">${token}</span></p>`,
  );
  form.reset();
  await showTokens();
});
onSubmit(main.querySelector('#password'), async (value, form) => {
  await send('PUT', '/session/password', { current: form.elements.current.value, next: form.elements.next.value });
  render(main.querySelector('[data-changed]'), html`<p class="note">${word('account.changed')}</p>`);
  form.reset();
});
// Who comes with the organisation's account has neither a password nor tokens here.
if (who.organisationSignIn) main.querySelectorAll('section').forEach((section) => section.remove());
else await Promise.all([showTokens(), listenToDeputies(main)]);
