import { remember, remembered } from '../../lib/remember.js';

const STEPS = { j: 1, k: -1 };
const ARROWS = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };
const typing = (element) => element.matches('input, select, textarea') || element.isContentEditable;

/**
 * Single letters act while the reader is not typing, and can be switched off; arrows act on the list and on a marked
 * figure.
 */
export function listenToKeys(reader) {
  const use = reader.root.querySelector('[data-keys]');
  use.addEventListener('change', () => remember('keys', use.checked ? null : 'off'));
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      document.querySelector('dialog[open]')
    )
      return;
    if (key === 'Escape') return reader.drawer(false);
    if (typing(target)) return;
    const onPlace = target.closest('.places, .mark');
    const by = (remembered('keys') !== 'off' && STEPS[key]) || (onPlace && ARROWS[key]);
    if (!by) return;
    event.preventDefault();
    reader.step(by, { focus: !target.closest('.places') });
    if (target.closest('.places'))
      reader.region('places').querySelector('[aria-current]')?.focus({ preventScroll: true });
  });
}
