import { html } from '../../lib/html.js';
import { word } from '../../lib/access.js';
import { unitName } from '../../lib/unit-names.js';
import { field } from '../../components/access-form.js';

const ROLES = ['reporter', 'reviewer', 'editor', 'administrator'];

const boxes = (name, legend, choices, chosen = []) =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label, language]) =>
        html`<label${language && html` lang="${language}"`}><input type="checkbox" name="${name}" value="${value}"${
          chosen.includes(value) && html` checked`
        }>${label}</label>`,
    )}
  </fieldset>`;

/** What can be said about an account when it is made and changed later; units: those of the plan. */
export const accountFields = (units, { displayName, roles, units: chosen } = {}) => [
  field({ name: 'displayName', label: word('admin.displayName'), value: displayName }),
  boxes(
    'roles',
    word('admin.roles'),
    ROLES.map((role) => [role, word(`role.${role}`)]),
    roles,
  ),
  boxes(
    'units',
    word('admin.units'),
    units.map(({ name }) => [name, unitName(name), unitName(name) === name && 'zh-CN']),
    chosen,
  ),
];

export function said(form) {
  const data = new FormData(form);
  return { displayName: data.get('displayName').trim(), roles: data.getAll('roles'), units: data.getAll('units') };
}
