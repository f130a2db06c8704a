/** @import { TokenView } from '../../api/types.js' */
import * as tokens from '../../api/tokens.js';
import { el } from '../../lib/dom.js';
import { choice, field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { drafts } from '../session/drafts.js';
import { remembered } from '../session/remembered-form.js';
import { texts } from './texts.js';
import { SCOPES, scopeText } from './token-scopes.js';

const LIFETIMES = [
  { days: 7, text: texts.newToken.week },
  { days: 30, text: texts.newToken.month },
  { days: 90, text: texts.newToken.threeMonths },
  { days: 365, text: texts.newToken.year },
];
const DEFAULT_DAYS = 90;
const DAY = 24 * 3600_000;
/** The longest lifetime is the service's limit, and its clock may be behind ours. */
const CLOCK_SKEW = 3600_000;

/** @param {(made: TokenView & { token: string }) => Promise<void>} made */
export function tokenForm(made) {
  const element = form({
    submit: texts.newToken.make,
    busy: texts.newToken.making,
    fields: [
      field({ label: texts.newToken.name, name: 'name', maxlength: 64, autocomplete: 'off', hint: texts.newToken.nameHint }),
      scopesField(),
      choice(
        texts.newToken.lifetime,
        'expiresAt',
        LIFETIMES.map(({ days, text }) => ({ value: days, text, selected: days === DEFAULT_DAYS })),
      ),
    ],
    send: async (values) => {
      const scopes = SCOPES.filter((scope) => scope in values);
      const expiresAt = new Date(Date.now() + Number(values.expiresAt) * DAY - CLOCK_SKEW).toISOString();
      const token = await tokens.make({ name: values.name.trim(), scopes, expiresAt });
      drafts.drop('token');
      element.reset();
      await made(token);
    },
  });
  return remembered(element, 'token');
}

const scopesField = () =>
  el(
    'fieldset',
    { class: 'field', name: 'scopes' },
    el('legend', {}, texts.newToken.scopes),
    SCOPES.map((scope, at) => el('label', { class: 'choice' }, el('input', { type: 'checkbox', name: scope, checked: at === 0 }), scopeText(scope))),
    el('p', { class: 'field-error' }),
    el('div', { class: 'field-hint' }, texts.newToken.scopesHint),
  );
