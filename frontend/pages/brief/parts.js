import { html } from '../../lib/html.js';
import { link } from '../../lib/address.js';
import { named, t } from '../../lib/i18n.js';
import { LIST } from '../../components/count-link.js';

/** A number that opens the list of exactly that many; nothing opens none. */
export const count = (number, address) =>
  number > 0 ? html`<a href="${address}" class="count-link" data-count="${number}">${number}</a>` : html`${number}`;

/** The overview's list under some filters. */
export const targets = (here, filters) => `${link('/', { ...here, ...filters })}#${LIST}`;

const when = ({ asOf, knownAt, datasetVersion }) => ({ asOf, knownAt, datasetVersion });

const findings = (here, outcome) => link('/diagnosis.html', { outcome, region: here.region, ...when(here) });

/** The list of questions on this page. */
export const asked = (here, filters) => `${link('/brief.html', { ...here, ...filters })}#questions`;

const row = (words, number) =>
  html`<div>
    <dt>${words}</dt>
    <dd>${number}</dd>
  </div>`;

const part = (key, rows, more) =>
  html`<section>
    <h2>${t(`brief.${key}`)}</h2>
    <dl class="counts">${rows}</dl>
    ${more}
  </section>`;

export const found = (view, here) =>
  part('found', [
    row(t('outcome.fails'), count(view.found.failing, findings(here, 'fails'))),
    row(t('outcome.open'), count(view.found.open, findings(here, 'open'))),
    row(t('outcome.undecided'), count(view.found.undecided, findings(here, 'undecided'))),
    row(t('status.unreported'), count(view.found.unreported, targets(here, { status: 'unreported' }))),
    row(t('status.stale'), count(view.found.stale, targets(here, { status: 'stale' }))),
    row(t('status.no-data'), count(view.found.noData, targets(here, { status: 'no-data' }))),
  ]);

export const dispatched = ({ dispatched: sent }, here) =>
  part('dispatched', [
    row(t('brief.questions'), count(sent.questions, asked(here, {}))),
    row(t('brief.unsettled'), count(sent.unsettled, asked(here, { open: 'yes' }))),
    row(t('brief.oldest'), sent.oldestDays === null ? '—' : t('brief.days', { days: sent.oldestDays })),
    row(t('brief.neverReminded'), t('brief.unitCount', { units: sent.neverReminded })),
  ]);

export const analysed = (view, here) =>
  part(
    'analysed',
    [
      row(t('attainment.inForce'), count(view.inForce, targets(here, {}))),
      row(t('status.achieved'), count(view.byStatus.achieved, targets(here, { status: 'achieved' }))),
      row(
        t('attainment.coverage'),
        html`<a href="${link('/attainment.html', here)}"
          >${view.analysed.assessable} / ${view.inForce} (${view.analysed.coverage} %)</a
        >`,
      ),
      row(
        t('attainment.index'),
        view.analysed.index === null
          ? t('attainment.withheld')
          : `${view.analysed.index} (${view.analysed.low}–${view.analysed.high})`,
      ),
    ],
    view.analysed.withheld && html`<p class="muted">${named(view.analysed, 'withheld')}</p>`,
  );

export const searchable = ({ searchable: all }, here) =>
  part('searchable', [
    row(t('searchKind.indicator'), count(all.indicators, link('/indicator.html', when(here)))),
    row(t('searchKind.scenario'), count(all.scenarios, link('/scenarios.html', when(here)))),
    row(t('searchKind.document'), count(all.documents, link('/documents.html', when(here)))),
    row(t('brief.texts'), t('brief.textsOf', { texts: all.texts, documents: all.documents })),
  ]);
