import { get } from './api.js';
import { session } from './session.js';

let asked = null;

/** How many rows wait for who is signed in: {reporting: to be mended, review: to be decided}; nothing for others. */
export function waiting() {
  asked ??= session().then(async ({ signedIn, roles }) => {
    if (!signedIn || !roles.some((role) => ['reporter', 'reviewer'].includes(role))) return {};
    const { returned, review } = await get('/submissions/waiting');
    return { reporting: returned, review };
  });
  return asked;
}
