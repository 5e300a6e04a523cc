import { html, render } from '../../lib/html.js';
import { read, write } from '../../lib/address.js';
import { t } from '../../lib/i18n.js';
import { LOOKS, placeFrom } from '../../lib/marks.js';
import { mayEdit } from '../../lib/session.js';
import * as filters from '../../components/filter-form.js';
import { chosen } from '../../components/reader/chosen.js';
import { readerFrame } from '../../components/reader/frame.js';
import { placeList, point } from '../../components/reader/place-list.js';
import { layText, repaint } from '../../components/reader/text-body.js';
import { PageView } from '../../components/reader/page-view.js';
import { listenToClicks } from './clicks.js';
import { entriesOf } from './entries.js';
import { listenToKeys } from './keys.js';
import { entryAt, inFilter, neighbour } from './walk.js';

/**
 * The text with its figures. `region(name)` finds a part of it, `select(key)` goes to a figure, `step(by)` walks,
 * `renew(answer)` shows what a decision changed. `onSelect(entry)` is told what was chosen.
 */
export class Reader {
  constructor(place, answer, onSelect) {
    this.editor = mayEdit(answer.who);
    this.onSelect = onSelect;
    this.answer = answer;
    this.entries = entriesOf(answer);
    this.current = null;
    const undecided = this.proposed().length > 0;
    const looks = LOOKS.filter((look) => undecided || this.entries.some((entry) => entry.look === look));
    this.root = render(place, readerFrame({ looks, values: read(), editor: this.editor })).querySelector('.reader');
    if (answer.pages) this.pageView = new PageView(this.region('page'), answer.document, answer.pages);
    this.marks = layText(this.region('paper'), answer.text.text, this.entries);
    filters.listen(this.root.querySelector('form.filters'), (changes) => {
      write(changes);
      this.showList();
    });
    listenToClicks(this);
    listenToKeys(this);
    this.showList();
    this.showChosen();
  }

  region = (name) => this.root.querySelector(`[data-region="${name}"]`);

  shown = () => this.entries.filter((entry) => inFilter(entry, read()));

  entry = (key) => this.entries.find((entry) => entry.key === key) ?? null;

  proposed = () => this.entries.filter(({ state }) => state === 'proposed');

  drawer(open = !this.root.querySelector('.panel').classList.contains('open')) {
    this.root.querySelector('.panel').classList.toggle('open', open);
    this.root.querySelector('[data-drawer]').setAttribute('aria-expanded', String(open));
  }

  showMark() {
    this.marks.get(this.current)?.[0]?.scrollIntoView({ block: 'center' });
  }

  openDetails() {
    this.drawer(true);
    this.showMark();
    this.region('chosen').focus({ preventScroll: true });
  }

  /** `by` +1 or -1, within what the filter shows, starting from where the reader is. */
  step(by, options) {
    const next = neighbour(this.shown(), this.entry(this.current), by);
    if (next) this.select(next.key, options);
  }

  select(key, { scroll = true, focus = false } = {}) {
    for (const mark of this.marks.get(this.current) ?? []) mark.removeAttribute('aria-current');
    this.current = key;
    const marks = this.marks.get(key) ?? [];
    for (const mark of marks) mark.setAttribute('aria-current', 'true');
    write({ at: key }, { replace: true });
    this.showChosen();
    if (scroll) this.showMark();
    if (focus) marks[0]?.focus({ preventScroll: true });
    point(this.region('places'), key)?.scrollIntoView({ block: 'nearest' });
    const entry = this.entry(key);
    if (entry) this.announce(`${this.position()} ${entry.label}`);
  }

  /** The figure at, or nearest behind, a place of an address. */
  selectAt(at) {
    const place = placeFrom(at);
    if (!place) return;
    const found = entryAt(this.entries, place);
    if (found) this.select(found.key);
    else this.announce(t('reader.nothingThere'));
  }

  position() {
    const shown = this.shown();
    const index = shown.findIndex(({ key }) => key === this.current);
    return index < 0
      ? t('reader.count', { count: shown.length })
      : t('reader.position', { n: index + 1, count: shown.length });
  }

  showList() {
    const shown = this.shown();
    render(this.region('places'), placeList(shown));
    filters.show(
      this.root.querySelector('form.filters'),
      read(),
      t('reader.found', { found: shown.length, total: this.entries.length }),
    );
    point(this.region('places'), this.current);
    this.showPosition();
  }

  showPosition() {
    const entry = this.entry(this.current);
    render(this.region('position'), html`${this.position()}${entry && html` <b lang="zh-CN">${entry.asPrinted}</b>`}`);
  }

  showChosen() {
    const entry = this.entry(this.current);
    render(this.region('chosen'), chosen(entry, this.answer, this.editor));
    this.showPosition();
    this.pageView?.show(entry);
    this.onSelect(entry, this);
  }

  announce(words) {
    this.region('announce').textContent = words;
  }

  /** After a decision: the same text, other states. */
  renew(answer) {
    this.answer = answer;
    this.entries = entriesOf(answer);
    if (!repaint(this.marks, this.entries)) {
      this.marks = layText(this.region('paper'), answer.text.text, this.entries);
      for (const mark of this.marks.get(this.current) ?? []) mark.setAttribute('aria-current', 'true');
    }
    this.showList();
    this.showChosen();
  }
}
