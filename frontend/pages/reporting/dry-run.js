import { html } from '../../lib/html.js';
import { word } from '../../lib/reporting.js';
import { dataTable } from '../../components/data-table.js';
import { findings } from '../../components/findings.js';

const columns = [
  { head: word('row'), cell: (row) => row.row },
  { head: word('target'), cell: (row) => row.name },
  { head: word('outcome'), cell: (row) => word(`outcome.${row.outcome}`) },
  {
    head: word('value'),
    cell: (row) => row.figure && html`<span lang="zh-CN">${row.figure.asPrinted}</span> (${row.period})`,
  },
  { head: word('findings'), cell: (row) => findings(row.findings) },
];

/** What a filled workbook would bring; it becomes a draft where nothing in it is refused. */
export const dryRun = (run) =>
  html`<h2 role="status">${word('reporting.dryRun', run)}</h2>
    ${dataTable({ caption: word('reporting.dryRun', run), hideCaption: true, items: run.rows, columns })}
    ${
      run.refused === 0 &&
      run.rows.length > 0 &&
      html`<p>
        <button type="button" class="button" data-save="workbook">${word('reporting.makeOfWorkbook')}</button>
      </p>`
    }`;
