import { html } from '../lib/html.js';
import { absolute, apiLink, clocks, link, liveClocks } from '../lib/address.js';
import { datasetVersion, file, get } from '../lib/api.js';
import { language, t } from '../lib/i18n.js';

const lang = language === 'en' ? 'en' : 'zh';
const CHART_FILES = ['png', 'svg', 'pptx', 'docx', 'xlsx', 'json'];
const TABLE_FILES = [
  ['csv', 'CSV', { bom: true }],
  ['xlsx', 'XLSX', {}],
  ['json-stat2', 'JSON-stat', {}],
  ['sdmx-csv', 'SDMX-CSV', {}],
];

const chartFiles = ({ path, query }) =>
  CHART_FILES.map((format) => {
    const href = (size) =>
      apiLink(`${path}/chart.${format}`, { ...query(), size: format === 'json' ? null : size, lang });
    const fetched = async (size) => {
      const [{ blob, name }, { download }] = await Promise.all([file(href(size)), import('../lib/download.js')]);
      download(blob, name ?? `chart.${format}`);
      return t('export.pngDone');
    };
    // A host without a Chinese font refuses a PNG and says what to install; a plain link would hide that.
    return { label: format.toUpperCase(), href, ...(format === 'png' && { run: fetched }) };
  });

const tableFiles = ({ path, query, json }) => [
  ...TABLE_FILES.map(([format, label, more]) => ({
    label,
    href: () => apiLink(path, { ...query(), format, lang, ...more }),
  })),
  { label: 'JSON', href: json ?? (() => apiLink(path, query())) },
];

/** In two forms; the module for it is fetched on the click, as a promise because of lib/clipboard.js. */
function pasteable(table) {
  const forms = import('../lib/table-text.js').then(({ tableText }) => tableText(table));
  return { text: forms.then(({ text }) => text), markup: forms.then(({ markup }) => markup) };
}

const embedCode = (address, title, height) =>
  html`<iframe
    src="${absolute(address)}"
    title="${title}"
    width="100%"
    height="${height}"
    loading="lazy"
    frameborder="0"
  ></iframe>`.text;

/**
 * What a page lets its reader take away, as groups of the export menu.
 * @param chart {path, query()} of the chart files; table {path, query(), json?(), element()} of the table files
 * @param citation {path, query} of the citation
 * @param page {path, parameters(), name, clocks: {asOf, knownAt}} with the clocks as the service resolved them
 * @param embed {parameters(), height}; picture() makes a PNG of the chart on screen
 */
export function takeaway({ chart, table, citation, page, embed, picture }) {
  const frozen = { ...page.clocks, datasetVersion: datasetVersion() };
  const cite = (style) => () => ({
    text: get(`/citations${citation.path}`, { ...citation.query, ...frozen }).then((answer) => answer[style]),
  });
  return [
    {
      title: t('export.chart'),
      sized: true,
      files: chartFiles(chart),
      entries: picture ? [{ label: t('export.png'), hint: t('export.pngHint'), run: picture }] : [],
    },
    {
      title: t('export.table'),
      files: tableFiles(table),
      entries: table.element
        ? [{ label: t('export.copyTable'), hint: t('export.copyTableHint'), copy: () => pasteable(table.element()) }]
        : [],
    },
    {
      title: t('export.cite'),
      entries: [
        {
          label: t('export.copyLink'),
          hint: t('export.copyLinkHint'),
          copy: () => ({ text: absolute(link(page.path, { ...page.parameters(), ...liveClocks() })) }),
        },
        {
          label: t('export.copyFrozen', { version: frozen.datasetVersion }),
          hint: t('export.copyFrozenHint'),
          copy: () => ({ text: absolute(link(page.path, { ...page.parameters(), ...frozen })) }),
        },
        { label: t('export.citeGbt'), copy: cite('gbt7714') },
        { label: t('export.citeBibtex'), copy: cite('bibtex') },
        {
          label: t('export.embed'),
          hint: t('export.embedHint'),
          copy: () => ({
            text: embedCode(link('/embed.html', { ...embed.parameters(), ...clocks(), lang }), page.name, embed.height),
          }),
        },
      ],
    },
  ];
}
