import { Problem } from '../../api/problem.js';
import { isOver } from '../../api/visit.js';
import { el } from '../../lib/dom.js';
import { field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { texts } from './texts.js';

const { password } = texts;

/** @param {(password: string) => Promise<void>} open rejects where that does not open the link */
export const passwordForm = (open) =>
  el(
    'div',
    { class: 'visit-note' },
    el('h1', { tabindex: -1 }, password.title),
    form({
      fields: [field({ label: password.label, name: 'password', type: 'password', autocomplete: 'current-password', maxlength: 256, hint: password.hint })],
      submit: password.submit,
      busy: password.busy,
      send: ({ password: typed }) =>
        open(typed).catch((error) => {
          throw isOver(error) ? new Problem(404, { detail: password.wrong }) : error;
        }),
    }),
  );
