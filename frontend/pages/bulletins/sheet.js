import { html, render } from '../../lib/html.js';
import { apiLink, link } from '../../lib/address.js';
import { file } from '../../lib/api.js';
import { language } from '../../lib/i18n.js';
import { word } from '../../lib/reporting.js';
import { problemNote } from '../../components/states.js';

const lang = language === 'en' ? 'en' : 'zh';

/** A bulletin, or its brief, as the service wrote it, inside the frame of the site. */
export async function showSheet(main, { month, form }) {
  const brief = form === 'brief';
  const place = `/bulletins/${encodeURIComponent(month)}${brief ? '.brief' : ''}`;
  const other = link('/bulletins.html', { month, form: brief ? null : 'brief' });
  render(
    main,
    html`<p class="crumbs"><a href="${link('/bulletins.html')}">${word('bulletins.title')}</a></p>
      <p class="actions">
        <a href="${other}">${word(brief ? 'bulletins.whole' : 'bulletins.brief')}</a>
        <a href="${apiLink(`${place}.docx`, { lang })}" download>DOCX</a>
        <a href="${place}${brief ? '.html' : ''}?lang=${lang}">${word('bulletins.print')}</a>
      </p>
      <article class="sheet"></article>`,
  );
  const sheet = main.querySelector('.sheet');
  try {
    const { blob } = await file(apiLink(`${place}.html`, { lang }));
    const written = new DOMParser().parseFromString(await blob.text(), 'text/html');
    sheet.replaceChildren(...written.querySelector('main').childNodes);
  } catch (problem) {
    render(main, problemNote(problem)).querySelector('[data-retry]')?.remove();
  }
}
