import { html, render } from '../lib/html.js';
import { read } from '../lib/address.js';
import { list, send } from '../lib/api.js';
import { word } from '../lib/reporting.js';
import { session } from '../lib/session.js';
import { fill } from '../components/loader.js';
import { frame, title } from '../components/site-frame.js';
import { problemNote } from '../components/states.js';
import { monthList } from './bulletins/months.js';
import { showSheet } from './bulletins/sheet.js';

const main = document.querySelector('main');
frame();
title(word('bulletins.title'), read().month);
const who = await session();

const show = () =>
  read().month
    ? showSheet(main, read())
    : fill(
        main,
        () => list('/bulletins', { limit: 1000 }),
        (items) => render(main, monthList(items, who.roles.includes('reviewer'))),
      );

main.addEventListener('click', async ({ target }) => {
  const { issue } = target.dataset;
  if (!issue) return;
  target.disabled = true;
  try {
    await send('POST', `/bulletins/${issue}/issue`);
    await show();
    main.querySelector(`[data-month="${issue}"] a`).focus();
  } catch (problem) {
    target.disabled = false;
    render(main.querySelector('.said'), problemNote(problem)).querySelector('[data-retry]')?.remove();
  }
});
main.classList.remove('waiting');
await show();
