import { html, render } from '../../lib/html.js';
import { send, word } from '../../lib/access.js';
import { accessForm, onSubmit } from '../../components/access-form.js';
import { accountFields, said } from './account-fields.js';

export const change = (name, changes) => send('PATCH', `/accounts/${encodeURIComponent(name)}`, changes);

/** Asks for another name, roles and units; focus returns to the button when it closes. */
export function edit(account, units, changed) {
  const dialog = document.createElement('dialog');
  dialog.className = 'citation-dialog';
  dialog.setAttribute('aria-labelledby', 'edit-title');
  const heading = word('admin.editing', { name: account.name });
  render(
    dialog,
    html`<form method="dialog">
        <h2 id="edit-title">${heading}</h2>
        <button class="button quiet">${word('admin.close')}</button>
      </form>
      ${accessForm({ id: 'edit', label: heading, fields: accountFields(units, account), submit: word('admin.save') })}`,
  );
  dialog.addEventListener('close', () => dialog.remove());
  onSubmit(dialog.querySelector('#edit'), async (value, form) => {
    const answer = await change(account.name, said(form));
    dialog.close();
    await changed(answer);
  });
  document.body.append(dialog);
  dialog.showModal();
}
