import { html, render } from '../../lib/html.js';
import { clocks, read } from '../../lib/address.js';
import { t } from '../../lib/i18n.js';
import { arrive, followHere } from '../../lib/place.js';
import { order, sorted } from '../../lib/sorting.js';
import { isLate } from '../../lib/status.js';
import { count } from '../../components/breakdown.js';
import { scaleEnd } from '../../components/bullet-bar.js';
import { headline } from '../../components/headline.js';
import { inOrder, targetTable } from '../../components/target-table.js';

const LATE = 'late';

/** Those of the status and the section in the address. */
function chosen(targets, { status, section }, within) {
  return targets.filter(
    (target) =>
      (!status || (status === LATE ? isLate(target.assessment) : target.assessment.status === status)) &&
      (!section || within(section).has(target.sectionId)),
  );
}

const table = (targets, all, values, when) =>
  targetTable({
    groups: inOrder(values.sort ? sorted(targets, order(values.sort) ?? order('name')) : targets),
    end: scaleEnd(all),
    when,
    caption: t('table.caption', { asOf: when.asOf }),
    by: order(values.sort),
  });

/**
 * How some targets stand, and their list, which follows the status in the address without being asked for again.
 * `within(section)`: ids of what is in a section, where the numbers of the page name sections
 */
export function showPart({ targets, name, asOf, within }) {
  const place = (of) => document.querySelector(`[data-region="${of}"]`);
  const show = () => {
    const values = read();
    const late = targets.filter(({ assessment }) => isLate(assessment)).length;
    const found = chosen(targets, values, within);
    render(place('headline'), headline(count(targets), { late, chosen: values.status, name }));
    render(
      place('list'),
      targets.length > 0 &&
        html`<h2 id="targets-title" tabindex="-1">${t('overview.targets')}</h2>
          <p class="found" role="status">${t('filter.found', { found: found.length, total: targets.length })}</p>
          ${table(found, targets, values, { ...clocks(), asOf })}`,
    );
  };
  show();
  followHere(() => {
    show();
    document.querySelector(location.hash || 'h1').scrollIntoView({ block: 'start' });
  });
  addEventListener('popstate', () => {
    show();
    arrive();
  });
}
