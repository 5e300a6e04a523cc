import { html, render } from '../lib/html.js';
import { word } from '../lib/access.js';
import { signedIn } from '../lib/session.js';
import { learnUnitNames } from '../lib/unit-names.js';
import { frame, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';
import { accounts } from './admin/accounts.js';
import { audit } from './admin/audit.js';
import { owners } from './admin/owners.js';

const main = document.querySelector('main');
frame();
title(word('admin.title'));
await signedIn();
render(
  main,
  html`<h1>${word('admin.title')}</h1>
    <section>
      <h2>${word('admin.accounts')}</h2>
      <div data-accounts></div>
    </section>
    <section>
      <h2>${word('owners.title')}</h2>
      <div data-owners></div>
    </section>
    <section>
      <h2>${word('admin.audit')}</h2>
      <div data-audit></div>
    </section>`,
);
main.classList.remove('waiting');
try {
  await accounts(main.querySelector('[data-accounts]'));
  await learnUnitNames();
  await owners(main.querySelector('[data-owners]'));
  await audit(main.querySelector('[data-audit]'));
} catch (problem) {
  render(main, problemNote(problem));
  main.querySelector('[data-retry]').addEventListener('click', () => location.reload());
}
