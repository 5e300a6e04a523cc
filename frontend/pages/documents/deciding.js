import { render } from '../../lib/html.js';
import { Problem, resource, send } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { decisionForm } from '../../components/reader/decision-form.js';
import { dismissal } from '../../components/reader/dismissal.js';
import { showProblem } from '../../components/reader/form-behaviour.js';
import { ask } from './question.js';
import { listen, listenToForm } from './decision-input.js';
import { askPlans, requestOf, startOf } from './request.js';

/** Accepting, dismissing and undoing, for whoever may; the next figure waiting is chosen after each. */
export class Deciding {
  /** `listFigures(answer)` shows the figures of the dataset anew. */
  constructor(documentId, listFigures) {
    this.path = `${resource('documents', documentId)}/decisions`;
    this.documentId = documentId;
    this.listFigures = listFigures;
    this.made = [];
    this.busy = false;
  }

  /** Told by the reader which figure is chosen. */
  async choose(entry, reader) {
    if (!this.reader) {
      this.reader = reader;
      listen(this);
    }
    if (entry?.state !== 'proposed') return;
    const plans = await askPlans(reader.answer.document);
    const place = reader.region('decision');
    if (reader.current !== entry.key || place.firstChild) return;
    render(place, decisionForm({ ...reader.answer, plans }, startOf(entry, reader.answer, plans)));
    listenToForm(this, place.querySelector('form'), plans);
  }

  askWhy(form) {
    render(form.querySelector('[data-region="reasons"]'), dismissal()).querySelector('button').focus();
  }

  askNoMore() {
    const reasons = this.reader.root.querySelector('[data-region="reasons"]');
    if (!reasons?.firstChild) return;
    render(reasons, '');
    this.reader.region('chosen').focus({ preventScroll: true });
  }

  accept(form, more) {
    const entry = this.reader.entry(this.reader.current);
    return this.decide(
      form,
      { ...requestOf(form, entry, this.reader.answer.indicators), ...more },
      'decision.accepted',
    );
  }

  dismiss(form, reason) {
    const { start, end } = this.reader.entry(this.reader.current);
    return this.decide(form, { start, end, action: 'dismiss', reason }, 'decision.dismissed');
  }

  async decide(form, request, words) {
    await this.once(
      async () => {
        const { id, asPrinted } = await send('POST', this.path, request);
        this.made.push({ id, key: this.reader.current });
        await this.renew();
        this.goOn(t(words, { words: asPrinted }));
      },
      (problem) =>
        showProblem(form, problem, { replace: problem.status === 409 && /\breplace\b/.test(problem.detail) }),
    );
  }

  /** The decision about `key`, else the last one made on this page. */
  async undo(key) {
    const { reader } = this;
    const last = key ? { id: reader.entry(key).decision, key } : (this.made.at(-1) ?? this.ofChosen());
    if (!last?.id) return reader.announce(t('decision.nothingToUndo'));
    await this.once(
      async () => {
        const { asPrinted } = await send('DELETE', `${this.path}/${last.id}`);
        this.made = this.made.filter(({ id }) => id !== last.id);
        await this.renew();
        reader.select(last.key);
        reader.announce(t('decision.undone', { words: asPrinted }));
      },
      (problem) =>
        reader.announce([problem.title ?? t('problem.offline.title'), problem.detail].filter(Boolean).join(' ')),
    );
  }

  ofChosen() {
    const entry = this.reader.entry(this.reader.current);
    return entry && { id: entry.decision, key: entry.key };
  }

  /** One thing at a time, however fast the keys are pressed. */
  async once(act, refused) {
    if (this.busy) return;
    this.busy = true;
    try {
      await act();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refused(problem);
    } finally {
      this.busy = false;
    }
  }

  async renew() {
    const answer = await ask(this.documentId);
    this.listFigures(answer);
    this.reader.renew(answer);
  }

  /** To the next figure that waits, from here on and round again. */
  goOn(words) {
    const { reader } = this;
    const here = reader.entry(reader.current)?.start ?? 0;
    const waiting = reader.proposed();
    const next = waiting.find(({ start }) => start > here) ?? waiting[0];
    if (next) reader.select(next.key);
    reader.region('chosen').focus({ preventScroll: true });
    reader.announce(`${words} ${t('decision.left', { count: waiting.length })}`);
  }
}
