import { html, render } from '../lib/html.js';
import { send } from '../lib/api.js';
import { t } from '../lib/i18n.js';
import { fill } from '../components/loader.js';
import { frame, title } from '../components/site-frame.js';
import { EXAMPLE } from './extraction/example.js';
import { showResult } from './extraction/result.js';

const LONGEST = 1024 * 1024;
const main = document.querySelector('main');

function page() {
  return html`<h1>${t('try.title')}</h1>
    <p class="lead">${t('try.lead')}</p>
    <form class="try">
      <label for="text">${t('try.text')}</label
      ><textarea
        id="text"
        name="text"
        rows="7"
        lang="zh-CN"
        required
        aria-describedby="not-stored try-problem"
      ></textarea>
      <p class="muted" id="not-stored">${t('try.notStored')}</p>
      <p class="error" id="try-problem" role="alert"></p>
      <p class="actions">
        <button class="button primary">${t('try.read')}</button
        ><button type="button" class="button" data-example>${t('try.example')}</button>
      </p>
    </form>
    <div data-region="result"></div>`;
}

function objection(text) {
  if (text.trim() === '') return t('try.empty');
  return new Blob([text]).size > LONGEST ? t('try.tooLong') : '';
}

async function readFigures(form) {
  const text = form.elements.text.value.replaceAll('\r', '');
  const words = objection(text);
  form.querySelector('.error').textContent = words;
  if (words) return form.elements.text.focus();
  const result = main.querySelector('[data-region="result"]');
  await fill(
    result,
    () => send('POST', '/extractions', { text }),
    (answer) => showResult(result, text, answer),
  );
}

frame();
render(main, page());
main.classList.remove('waiting');
title(t('nav.extraction'));
const form = main.querySelector('form.try');
form.noValidate = true;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  readFigures(form);
});
form.elements.text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
form.querySelector('[data-example]').addEventListener('click', () => {
  form.elements.text.value = EXAMPLE;
  form.requestSubmit();
});
