/** Who looks at the page, asked once; what the answer was is remembered, so that the next page can draw it at once. */
import { carry, get } from './api.js';
import { remember, remembered } from './remember.js';

const KEPT = 'signed-in';
const NOBODY = { signedIn: false, roles: [] };

let asked = null;
let known = null;

/** Who was signed in when this browser last heard of it; a reader who never signs in is never asked about. */
export function lastSeen() {
  try {
    return known ?? JSON.parse(remembered(KEPT)) ?? NOBODY;
  } catch {
    return NOBODY;
  }
}

/** Takes in what the service says about who is signed in; the header hears of it where that is news. */
export function learn({ signedIn, displayName, roles = [], csrfToken = null }) {
  const before = JSON.stringify(lastSeen());
  known = signedIn ? { signedIn, displayName, roles } : NOBODY;
  carry(csrfToken);
  remember(KEPT, signedIn ? JSON.stringify(known) : null);
  if (JSON.stringify(known) !== before) document.dispatchEvent(new CustomEvent('whochange'));
}

/** Has to be asked before the first write: the answer carries the token that writes need. */
export function session() {
  asked ??= get('/session').then((answer) => {
    learn(answer);
    return { ...answer, roles: answer.roles ?? [] };
  });
  return asked;
}

export const signInPage = () =>
  `/signin.html?next=${encodeURIComponent(location.pathname + location.search + location.hash)}`;

/** Who is signed in; leaves for the sign-in page where nobody is. */
export async function signedIn() {
  const who = await session();
  if (who.signedIn) return who;
  location.replace(signInPage());
  return new Promise(() => {});
}

export const mayEdit = ({ roles }) => roles.includes('editor');
