/** Arranges targets under the sections of their plan, in plan order. */
const words = ({ number, title, titleEn }) => ({ number: title?.startsWith(number) ? '' : number, title, titleEn });

function depthFirst(sections, parent = null) {
  return sections
    .filter((section) => (section.parent ?? null) === parent)
    .flatMap((section) => [section, ...depthFirst(sections, section.id)]);
}

const numberless = ({ kind }) => ['goal', 'result', 'part', 'action'].includes(kind);

/** A section and everything below it, by id. */
export function within(sections, id) {
  const below = sections.filter(({ parent }) => parent === id).flatMap((child) => [...within(sections, child.id)]);
  return new Set([id, ...below]);
}

/** A section with all above it, the topmost first. */
export function path(sections, id) {
  const section = sections.find((each) => each.id === id);
  return section ? [...(section.parent ? path(sections, section.parent) : []), section] : [];
}

/** The sections as their tree, each with its `children` and what `counted` says of the targets in it and below it. */
export function tree(sections, targets, counted, parent = null) {
  return sections
    .filter((section) => (section.parent ?? null) === parent)
    .map((section) => {
      const ids = within(sections, section.id);
      const own = targets.filter(({ sectionId }) => ids.has(sectionId));
      const children = tree(sections, targets, counted, section.id);
      return { ...section, number: words(section).number, counted: counted(own), children };
    });
}

/**
 * Returns [{section, heading?, targets}]. A section with children is a heading; a goal, result or action without
 * a number stays in the list when `withEmpty`, because a promise without a number is a finding too.
 */
export function bySection(sections, targets, { withEmpty }) {
  const left = new Set(targets);
  const groups = depthFirst(sections).map((section) => {
    const own = targets.filter((target) => target.sectionId === section.id || section.targets?.includes(target.id));
    own.forEach((target) => left.delete(target));
    const parent = sections.some((other) => other.parent === section.id);
    return {
      id: section.id,
      parentId: section.parent ?? null,
      section: { ...section, ...words(section) },
      heading: parent && own.length === 0,
      targets: own,
    };
  });
  const shown = groups.filter(
    (group) => group.targets.length > 0 || (withEmpty && !group.heading && numberless(group.section)),
  );
  const needed = new Set();
  for (const { parentId } of shown) {
    for (let id = parentId; id; id = groups.find((group) => group.id === id)?.parentId) needed.add(id);
  }
  return [
    ...groups.filter((group) => shown.includes(group) || (group.heading && needed.has(group.id))),
    ...byPrintedSection([...left]),
  ];
}

/** Targets whose sections are not in the tree: grouped by the section words they carry. */
export function byPrintedSection(targets) {
  const groups = new Map();
  for (const target of targets) {
    const key = `${target.plan} ${target.section}`;
    if (!groups.has(key))
      groups.set(key, { section: { number: '', title: target.section, responsible: [] }, targets: [] });
    groups.get(key).targets.push(target);
  }
  return [...groups.values()];
}

/** Targets of several plans: the title of each plan above its sections. */
export function byPlan(plans, targets) {
  return plans.flatMap((plan) => {
    const own = targets.filter((target) => target.plan === plan.id);
    if (own.length === 0) return [];
    const title = { section: { number: '', title: plan.title, titleEn: plan.titleEn }, heading: true, targets: [] };
    return [title, ...byPrintedSection(own)];
  });
}
