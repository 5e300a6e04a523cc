/** A mark or a place of the list chooses its figure, the arrows walk, the handle opens and closes the drawer. */
export function listenToClicks(reader) {
  reader.root.addEventListener('click', (event) => {
    const { target } = event;
    const link = target.closest('a[data-place]');
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      reader.select(link.dataset.place, { scroll: !link.matches('.mark') });
      if (link.matches('.mark')) reader.openDetails();
    }
    const step = target.closest('[data-step]');
    if (step) reader.step(Number(step.dataset.step));
    if (target.closest('[data-drawer]')) reader.drawer();
  });
}
