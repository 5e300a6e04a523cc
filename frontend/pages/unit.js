import { html, render } from '../lib/html.js';
import { clocks, link, read } from '../lib/address.js';
import { t } from '../lib/i18n.js';
import { arrive } from '../lib/place.js';
import { unitName, unitWords } from '../lib/unit-names.js';
import { fill } from '../components/loader.js';
import { frame, provenance, title } from '../components/site-frame.js';
import { showPart } from './part/list.js';
import { actions, course, deadlines, owed, reports } from './unit/parts.js';
import { askNamed } from './unit/question.js';

const main = document.querySelector('main');
const part = (name, words, content) =>
  html`<section aria-labelledby="unit-${name}">
    <h2 id="unit-${name}">${words}</h2>
    ${content}
  </section>`;

function show(answer) {
  const { unit, asOf, targets } = answer;
  render(
    main,
    html`<nav class="crumbs" aria-label="${t('target.back')}">
        <a href="${link('/', { ...clocks(), asOf })}">${t('target.back')}</a>
        <span class="muted">${t('unit.asOf', { asOf })}</span>
      </nav>
      <section class="headline" data-region="headline"></section>
      ${actions(answer)} ${part('owes', t('unit.owes'), owed(answer))}
      <div class="pair">
        ${part('deadlines', t('unit.deadlines'), deadlines(answer))} ${part('course', t('unit.course'), course(answer))}
      </div>
      ${part('reports', t('unit.reports'), reports(answer))}
      <section class="list" data-region="list"></section>`,
  );
  showPart({ targets, asOf, name: unitWords(unitName(unit)) });
  title(unitName(unit));
  provenance({ knownAt: targets[0]?.assessment.knownAt, ruleSet: targets[0]?.assessment.ruleSet });
  main.classList.remove('waiting');
  arrive();
}

frame();
fill(main, () => askNamed(read().unit), show, 12);
