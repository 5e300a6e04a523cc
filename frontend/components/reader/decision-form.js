import { html } from '../../lib/html.js';
import { named, t } from '../../lib/i18n.js';
import { domainName, DOMAINS } from '../../lib/status.js';

const COMPARATORS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range'];
const MEASURES = ['stock', 'flow', 'ratio', 'rank'];

/** One labelled control, with a place under it for what the service says about it. */
const field = (name, control, { wide, hint } = {}) =>
  html`<div class="field${wide && html` wide`}">
    <label for="field-${name}">${t(`decision.${name}`)}</label>${control}${hint && html`<small>${hint}</small>`}
    <p class="error" id="error-${name}" hidden></p>
  </div>`;
const input = (name, value, { wide, hint, optional, ...more } = {}) =>
  field(
    name,
    html`<input
      id="field-${name}"
      name="${name}"
      value="${value}"
      autocomplete="off"
      aria-describedby="error-${name}"
      ${!optional && html` required`}${Object.entries(more).map(([key, word]) => html` ${key}="${word}"`)}
    />`,
    { wide, hint },
  );
const select = (name, options, chosen, more) =>
  field(
    name,
    html`<select id="field-${name}" name="${name}" aria-describedby="error-${name}" required>
      ${options.map(
        ([value, text]) => html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option>`,
      )}
    </select>`,
    more,
  );

const indicatorFields = (indicators, start) =>
  html`<fieldset class="known">
      ${input('indicator', start.indicator, { wide: true, list: 'all-indicators', hint: t('decision.indicatorHint') })}
      <datalist id="all-indicators">
        ${indicators.map((each) => html`<option value="${named(each)}">${each.unit}</option>`)}
      </datalist>
    </fieldset>
    <label class="fresh-switch"><input type="checkbox" name="fresh" /> ${t('decision.fresh')}</label>
    <fieldset class="fresh" hidden disabled>
      ${input('newIndicator.name', start.name, { wide: true, lang: 'zh-CN' })}
      ${input('newIndicator.nameEn', '', {
        wide: true,
        lang: 'en',
      })}
      ${input('newIndicator.code', '', { wide: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*', hint: t('decision.codeHint') })}
      ${select(
        'newIndicator.domain',
        DOMAINS.map((domain) => [domain, domainName(domain)]),
        start.domain,
      )}
      ${select(
        'newIndicator.measure',
        MEASURES.map((measure) => [measure, t(`measure.${measure}`)]),
        start.measure,
      )}
      ${select(
        'newIndicator.direction',
        ['higher', 'lower'].map((direction) => [direction, t(`direction.${direction}`)]),
        start.direction,
        { wide: true },
      )}
      ${input('newIndicator.definition', '', { wide: true, lang: 'zh-CN' })}
      ${input('newIndicator.definitionEn', '', {
        wide: true,
        lang: 'en',
      })}
    </fieldset>`;

const targetFields = (plans, start) =>
  html`<fieldset class="promise" ${start.kind !== 'target' && html` hidden disabled`}>
    ${select(
      'target.plan',
      plans.map((plan) => [plan.id, named(plan, 'title')]),
      start.plan,
      { wide: true },
    )}
    ${select(
      'target.sectionId',
      start.sections.map((section) => [section.id, `${section.number} ${named(section, 'title')}`]),
      start.sectionId,
      { wide: true },
    )}
    ${input('target.name', start.name, { wide: true, lang: 'zh-CN' })}
    ${input('target.nameEn', start.nameEn, {
      wide: true,
      lang: 'en',
    })}
    ${input('target.dueOn', start.dueOn, { type: 'date', optional: true })}
    <label class="field"
      ><span>${t('decision.target.dueInferred')}</span><input type="checkbox" name="target.dueInferred"
    /></label>
  </fieldset>`;

/** All that a figure becomes when it is accepted, filled in from the proposal. Fields are named as in the API. */
export const decisionForm = ({ indicators, regions, plans }, start) =>
  html`<form class="decision" novalidate>
    <p class="actions">
      <button class="button primary">${t('decision.accept')} <kbd>a</kbd></button>
      <button type="button" class="button" data-dismiss>${t('decision.dismiss')} <kbd>d</kbd></button>
    </p>
    <div class="problem-place" role="alert"></div>
    <div data-region="reasons"></div>
    <fieldset class="kinds">
      <legend class="visually-hidden">${t('decision.kind')}</legend>
      ${['observation', 'target'].map(
        (kind) =>
          html`<label
            ><input type="radio" name="kind" value="${kind}" ${kind === start.kind && html` checked`} />
            ${t(`look.${kind}`)}</label
          >`,
      )}
      <p class="error" id="error-kind" hidden></p>
    </fieldset>
    ${indicatorFields(indicators, start)}
    <fieldset>
      ${select(
        'figure.comparator',
        COMPARATORS.map((code) => [code, t(`comparator.${code}`)]),
        start.comparator,
      )}
      ${input('figure.unit', start.unit, { lang: 'zh-CN' })}
      ${input('figure.low', start.low, { inputmode: 'decimal', pattern: '-?[0-9]+(\\.[0-9]+)?' })}
      ${input('figure.high', start.high, { inputmode: 'decimal', pattern: '-?[0-9]+(\\.[0-9]+)?' })}
      <p class="error wide" id="error-figure" hidden></p>
      <div class="other-reading wide" hidden>
        ${input('readingNote', '', { optional: true, lang: 'zh-CN', hint: t('decision.readingNoteHint') })}
      </div>
    </fieldset>
    <fieldset>
      ${select(
        'region',
        regions.map((region) => [region.code, named(region)]),
        start.region,
      )}
      <div class="when" ${start.kind === 'target' && html` hidden`}>
        ${input('period', start.period, { hint: t('decision.periodHint') })}
      </div>
      ${input('section', start.section, { wide: true, optional: true, lang: 'zh-CN' })}
    </fieldset>
    ${targetFields(plans, start)}
  </form>`;
