import { html, render } from '../lib/html.js';
import { clocks, link, read } from '../lib/address.js';
import { named, t } from '../lib/i18n.js';
import { statusName } from '../lib/status.js';
import { evidence, qualifiers } from '../components/evidence.js';
import * as exports from '../components/export-menu.js';
import { outlookSection } from '../components/fan-chart.js';
import { fill } from '../components/loader.js';
import { wayOn } from '../components/report-link.js';
import { reasons } from '../components/reasons.js';
import { revisions } from '../components/revisions.js';
import { bringToLife, seriesChart } from '../components/series-chart.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { stateBadge } from '../components/status-badge.js';
import { answer, details, silence } from './target/details.js';
import { exportsOf } from './target/exports.js';
import { ask } from './target/question.js';
import { viewOf } from './target/view.js';

const main = document.querySelector('main');
const id = read().id ?? '';

function show(answered) {
  const { target, histories, indicators } = answered;
  const { assessment } = target;
  const view = viewOf(answered);
  const entries = exportsOf(answered, view, () => main.querySelector('figure table'));
  const drawn = view.series[0].points.length > 0;
  render(
    main,
    html`<nav class="crumbs" aria-label="${t('target.back')}">
        <a href="${link('/', { region: target.region, plan: target.plan, ...clocks(), asOf: assessment.asOf })}"
          >${t('target.back')}</a
        >
        <span lang="zh-CN" class="muted">${target.section}</span>
      </nav>
      <div class="title-row">
        <h1>${named(target)}</h1>
        <div data-region="export">${exports.exportMenu(entries)}</div>
      </div>
      <p class="state">
        ${stateBadge(assessment)}
        ${
          assessment.achievedOn &&
          html`<span class="muted">${t('target.achievedOn', { date: assessment.achievedOn })}</span>`
        }${wayOn(target)}
      </p>
      ${answer(target)}
      <div class="columns">
        <div>
          ${
            drawn
              ? html`<h2 class="visually-hidden">${t('target.history')}</h2>
                  ${seriesChart(view)}`
              : silence(target)
          }
        </div>
        <div>${reasons(assessment)}</div>
      </div>
      ${outlookSection(target.outlook, target.figure.unit)}
      ${details(answered)}${qualifiers(target.qualifiedBy)}${evidence(target.evidence, (code) =>
        named(indicators.get(code)),
      )}${revisions(histories)}`,
  );
  if (drawn) bringToLife(main.querySelector('figure'), view);
  exports.listen(main.querySelector('[data-region="export"]'), entries);
  main.classList.remove('waiting');
  title(named(target), statusName(assessment.status));
  provenance(assessment);
}

frame();
fill(main, () => ask(id), show, 9);
