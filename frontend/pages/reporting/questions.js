import { html } from '../../lib/html.js';
import { say, word } from '../../lib/reporting.js';

/** Findings about the data that somebody put to the unit. */
export const questionList = ({ questions }) =>
  questions.length > 0 &&
  html`<h2>${word('reporting.questions')}</h2>
    <ul>
      ${questions.map(
        (question) =>
          html`<li>
            <a href="/diagnosis.html#${question.check}">${say(question)}</a>
            <small>${question.askedBy} · ${question.askedAt.slice(0, 10)}</small>
          </li>`,
      )}
    </ul>`;
