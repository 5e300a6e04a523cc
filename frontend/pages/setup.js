import { html, render } from '../lib/html.js';
import { send, word } from '../lib/access.js';
import { accessForm, field, onSubmit } from '../components/access-form.js';
import { frame, title } from '../components/site-frame.js';

const main = document.querySelector('main');
const asked = new URLSearchParams(location.search);
const code = asked.get('code');
const name = asked.get('name');
// The code is worth a password: it must not stay in the history or be copied along with the address.
history.replaceState(null, '', location.pathname);
frame();
const heading = word(name ? 'setup.title' : 'setup.first');
title(heading);
main.classList.remove('waiting');
if (!code)
  render(
    main,
    html`<h1>${heading}</h1>
      <p class="note caveat">${word('setup.noCode')}</p>`,
  );
else {
  render(
    main,
    html`<h1>${heading}</h1>
      <p class="lead">${word('setup.lead')}</p>
      ${accessForm({
        id: 'setup',
        label: heading,
        fields: [
          field({ name: 'name', label: word('name'), complete: 'username', value: name ?? undefined }),
          field({ name: 'password', label: word('password'), type: 'password', complete: 'new-password' }),
        ],
        submit: word('setup.submit'),
      })}`,
  );
  const form = main.querySelector('#setup');
  form.elements.name.readOnly = Boolean(name);
  onSubmit(form, async (value) => {
    await send('POST', '/setup', { code, name: value('name'), password: form.elements.password.value });
    render(
      main,
      html`<h1>${heading}</h1>
        <p class="note">${word('setup.done')} <a href="/signin.html">${word('signin.title')}</a></p>`,
    );
  });
}
