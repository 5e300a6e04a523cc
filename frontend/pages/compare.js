import { html, render } from '../lib/html.js';
import { apiLink, clocks, link, read, version, write } from '../lib/address.js';
import { get, list } from '../lib/api.js';
import { printed } from '../lib/figure.js';
import { language, named, t } from '../lib/i18n.js';
import { printPeriod } from '../lib/period.js';
import { citationLines } from '../components/citation.js';
import { dataTable } from '../components/data-table.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { regionMap } from '../components/region-map.js';
import { smallMultiples } from '../components/small-multiples.js';

const main = document.querySelector('main');
const say = ({ text, textEn }) => (language === 'en' ? textEn : text);

async function ask() {
  const [indicators, regions, observed, outlines] = await Promise.all([
    list('/indicators', { ...version(), limit: 1000 }),
    list('/regions', version()),
    list('/observations', { ...clocks(), limit: 1000 }),
    get('/outlines', version()),
  ]);
  const known = new Set(observed.map(({ indicator }) => indicator));
  const offered = indicators.filter(({ code }) => known.has(code));
  const view = await get('/comparisons', { indicator: read().indicator, ...clocks() });
  return { offered, regions, indicators, outlines, view };
}

const rank = ({ rank: place, tied, observation }) =>
  place === null
    ? t(observation ? 'compare.unranked' : 'compare.unknown')
    : `${place}${tied ? ` ${t('compare.tied')}` : ''}`;

const table = ({ regions }) =>
  dataTable({
    caption: t('compare.table'),
    items: regions,
    columns: [
      { head: t('analysis.region'), cell: named },
      { head: t('compare.rank'), cell: rank },
      { head: t('compare.value'), cell: ({ observation: at }) => (at ? printed(at.figure.asPrinted) : '—') },
      { head: t('compare.period'), cell: ({ observation: at }) => (at ? printPeriod(at.period) : '—') },
      { head: t('compare.perArea'), cell: ({ perArea }) => (perArea ? perArea.text : '—') },
      { head: t('compare.perHead'), cell: ({ perHead }) => (perHead ? perHead.text : '—') },
      { head: t('compare.source'), cell: ({ observation: at }) => (at ? citationLines(at.citations, at.id) : '—') },
    ],
  });

function remark(each, { regions, indicators }) {
  const names = each.regions.map((code) => named(regions.find((region) => region.code === code) ?? { name: code }));
  const others = each.indicators.map((code) => indicators.find((indicator) => indicator.code === code));
  return html`<li>
    ${say(each)} ${names.length > 0 && html`<b>${names.join(t('list.separator'))}</b>`}
    ${others.map(
      (other) => html`<a href="${link('/compare.html', { indicator: other.code, ...clocks() })}">${named(other)}</a>`,
    )}
  </li>`;
}

function show(answer) {
  const { view, offered } = answer;
  const files = { indicator: view.indicator, ...clocks() };
  render(
    main,
    html`<h1>${t('compare.title')}</h1>
      <p class="lead">${t('compare.lead')}</p>
      <form class="filters">
        <label class="wide"
          >${t('compare.indicator')}<select name="indicator">
            ${offered.map(
              (each) =>
                html`<option value="${each.code}" ${each.code === view.indicator && html` selected`}>
                  ${named(each)}
                </option>`,
            )}
          </select></label
        >
      </form>
      <h2>${named(view)}</h2>
      <p>${named(view, 'definition')}</p>
      <p class="note${!view.comparable && html` caveat`}">
        ${t(view.comparable ? 'compare.comparable' : 'compare.notComparable')}
      </p>
      ${
        view.remarks.length > 0 &&
        html`<ul class="remarks">
          ${view.remarks.map((each) => remark(each, answer))}
        </ul>`
      }
      ${table(view)}
      <p class="muted">${t('compare.derived')}</p>
      ${regionMap(answer.outlines, view)} ${smallMultiples(view)}
      <p>
        <a href="${apiLink('/comparisons', { ...files, format: 'xlsx' })}">XLSX</a> ·
        <a href="${apiLink('/comparisons', { ...files, format: 'csv', bom: true })}">CSV</a>
      </p>`,
  );
  main.querySelector('select').addEventListener('change', ({ target }) => {
    write({ indicator: target.value });
    load();
  });
  main.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  main.classList.remove('waiting');
  title(named(view), t('compare.title'));
  provenance({});
}

const load = () => fill(main, ask, show, 12);
frame();
addEventListener('popstate', load);
load();
