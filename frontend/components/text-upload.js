import { html, render } from '../lib/html.js';
import { link } from '../lib/address.js';
import { Problem, get, resource } from '../lib/api.js';
import { t } from '../lib/i18n.js';
import { ENDINGS, LARGEST, typeOf, upload } from '../lib/upload.js';

/** A place to drop a file on, or to choose one; the result is told below it. */
export const uploadControl = ({ id }) =>
  html`<form class="upload" data-upload>
    <label class="drop" for="upload-${id}"
      ><span>${t('upload.drop')}</span><small>${t('upload.allowed')}</small>
      <input type="file" id="upload-${id}" accept="${ENDINGS.join(',')}"
    /></label>
    <div class="upload-result" role="status" aria-live="polite"></div>
  </form>`;

const unresolved = ({ id, asPrinted }) =>
  html`<li>
    <a href="#${id}"><code>${id}</code></a> “<span lang="zh-CN">${asPrinted}</span>”
  </li>`;

function outcome(result, document) {
  const missing = result.unresolved;
  return html`<div class="note${missing.length > 0 && html` caveat`}">
    <h3>${t(result.isNew ? 'upload.done' : 'upload.known')}</h3>
    <p>
      ${t('upload.resolved', { characters: result.characters, revision: result.revision, resolved: result.resolved })}
    </p>
    ${
      missing.length > 0 &&
      html`<p>${t('upload.unresolved', { count: missing.length })}</p>
        <ul>
          ${missing.map(unresolved)}
        </ul>`
    }
    <p><a class="button" href="${link('/documents.html', { id: document.id })}">${t('upload.read')}</a></p>
  </div>`;
}

const refusal = ({ title, detail }) =>
  html`<div class="note problem">
    <h3>${title ?? t('problem.offline.title')}</h3>
    <p>${detail ?? t('problem.offline.help')}</p>
  </div>`;

/** What the text before prints and this one does not; to be replaced knowingly. */
const loss = ({ title, detail, errors }) =>
  html`<div class="note problem">
    <h3>${title}</h3>
    <p>${detail}</p>
    <ul>
      ${errors.map(({ field, message }) => html`<li><code>${field}</code> ${message}</li>`)}
    </ul>
    <p><button type="button" class="button" data-accept-lost>${t('upload.acceptLost')}</button></p>
  </div>`;

function objection(file) {
  if (!typeOf(file)) return { title: t('upload.wrongType'), detail: t('upload.allowed') };
  if (file.size > LARGEST) return { title: t('upload.tooLarge'), detail: t('upload.tooLargeHelp') };
  return null;
}

/** How far the service is with the pages of a scan, told until the upload is answered. */
function watch(place, document) {
  const timer = setInterval(async () => {
    const bar = place.querySelector('progress');
    const { done, of } = await get(`${resource('documents', document.id)}/text/progress`).catch(() => ({ of: 0 }));
    if (!bar || !of) return;
    bar.max = of;
    bar.value = done;
    place.querySelector('[data-pages]').textContent = t('upload.pages', { done, count: of });
  }, 1500);
  return () => clearInterval(timer);
}

async function take(form, file, document, query) {
  const place = form.querySelector('.upload-result');
  const wrong = objection(file);
  if (wrong) return render(place, refusal(wrong));
  render(
    place,
    html`<p class="still-loading">
      <progress aria-label="${t('upload.running')}"></progress> ${t('upload.running')}
      <span lang="zh-CN">${file.name}</span> <span data-pages></span>
    </p>`,
  );
  const stop = watch(place, document);
  form.classList.add('busy');
  try {
    render(place, outcome(await upload(`${resource('documents', document.id)}/text`, file, query), document));
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const asks = problem.status === 409 && problem.errors.length > 0;
    render(place, asks ? loss(problem) : refusal(problem));
    place
      .querySelector('[data-accept-lost]')
      ?.addEventListener('click', () => take(form, file, document, { accept: 'lost' }));
  } finally {
    stop();
    form.classList.remove('busy');
    form.reset();
  }
}

export function listen(place, document) {
  const form = place.querySelector('[data-upload]');
  const drop = form.querySelector('.drop');
  const over = (on) => (event) => {
    event.preventDefault();
    drop.classList.toggle('over', on);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => target.files[0] && take(form, target.files[0], document));
  drop.addEventListener('dragover', over(true));
  drop.addEventListener('dragleave', over(false));
  drop.addEventListener('drop', (event) => {
    over(false)(event);
    const [file] = event.dataTransfer.files;
    if (file) take(form, file, document);
  });
}
