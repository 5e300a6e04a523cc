import { html, render } from '../lib/html.js';
import { read } from '../lib/address.js';
import { get, getOr, resource } from '../lib/api.js';
import { t } from '../lib/i18n.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { emptyNote } from '../components/states.js';
import { codeForm } from './verification/form.js';
import { result } from './verification/result.js';

const main = document.querySelector('main');
const code = (read().code ?? '').trim();

async function ask() {
  const view = await getOr(null, resource('verifications', code));
  if (!view?.subject) return { view, subject: null };
  const { datasetVersion, asOf, knownAt } = view;
  const collection = view.kind === 'target-chart' ? 'targets' : 'indicators';
  return { view, subject: await getOr(null, resource(collection, view.subject), { asOf, knownAt, datasetVersion }) };
}

function show(place, answer) {
  render(place, answer.view ? result(answer) : emptyNote(t('verify.unknown'), t('verify.unknownHelp')));
  title(answer.view?.code ?? t('verify.unknown'), t('verify.title'));
  provenance({});
}

frame();
render(
  main,
  html`<h1>${t('verify.title')}</h1>
    <p class="lead">${t('verify.lead')}</p>
    ${codeForm(code)}
    <div data-region="result" aria-live="polite"></div>`,
);
main.classList.remove('waiting');
title(t('verify.title'));
if (code) {
  const place = main.querySelector('[data-region="result"]');
  fill(place, ask, (answer) => show(place, answer), 8);
} else main.querySelector('#code').focus();
