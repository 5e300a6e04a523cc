import { html, render } from '../lib/html.js';
import { nextPage, send, word } from '../lib/access.js';
import { learn, session } from '../lib/session.js';
import { accessForm, field, onSubmit } from '../components/access-form.js';
import { frame, title } from '../components/site-frame.js';

const main = document.querySelector('main');
frame();
title(word('signin.title'));
const who = await session();
if (who.signedIn) location.replace(nextPage('/account.html'));
render(
  main,
  html`<h1>${word('signin.title')}</h1>
    <p class="lead">${word('signin.lead')}</p>
    ${who.setupNeeded && html`<p class="note caveat">${word('signin.setupNeeded')}</p>`}
    ${accessForm({
      id: 'signin',
      label: word('signin.title'),
      fields: [
        field({ name: 'name', label: word('name'), complete: 'username' }),
        field({ name: 'password', label: word('password'), type: 'password', complete: 'current-password' }),
      ],
      submit: word('signin.submit'),
    })}
    ${
      new URLSearchParams(location.search).has('error') &&
      html`<p class="note problem" role="alert">${word('signin.turnedAway')}</p>`
    }
    ${
      who.organisationSignIn &&
      html`<p><a class="button quiet" href="${who.organisationSignIn}">${word('signin.organisation')}</a></p>`
    }`,
);
main.classList.remove('waiting');
onSubmit(main.querySelector('#signin'), async (value, form) => {
  learn(await send('POST', '/session', { name: value('name'), password: form.elements.password.value }));
  location.assign(nextPage('/account.html'));
});
