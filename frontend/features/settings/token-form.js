/** @import { TokenView } from '../../api/types.js' */
import * as tokens from '../../api/tokens.js';
import { el } from '../../lib/dom.js';
import { choice, field } from '../../ui/field.js';
import { form } from '../../ui/form.js';
import { drafts } from '../session/drafts.js';
import { remembered } from '../session/remembered-form.js';
import { SCOPES } from './token-scopes.js';

const LIFETIMES = [
  { days: 7, text: '1 week' },
  { days: 30, text: '1 month' },
  { days: 90, text: '3 months' },
  { days: 365, text: '1 year' },
];
const DEFAULT_DAYS = 90;
const DAY = 24 * 3600_000;
/** The longest lifetime is the service's limit, and its clock may be behind ours. */
const CLOCK_SKEW = 3600_000;

/** @param {(made: TokenView & { token: string }) => Promise<void>} made */
export function tokenForm(made) {
  const element = form({
    submit: 'Make the token',
    busy: 'Making the token',
    fields: [
      field({ label: 'Name', name: 'name', maxlength: 64, autocomplete: 'off', hint: 'What it is for, such as “Backup at home”.' }),
      scopesField(),
      choice(
        'Good for',
        'expiresAt',
        LIFETIMES.map(({ days, text }) => ({ value: days, text, selected: days === DEFAULT_DAYS })),
      ),
    ],
    send: async (values) => {
      const scopes = SCOPES.map(({ scope }) => scope).filter((scope) => scope in values);
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
    el('legend', {}, 'What it may do'),
    SCOPES.map(({ scope, text }, at) => el('label', { class: 'choice' }, el('input', { type: 'checkbox', name: scope, checked: at === 0 }), text)),
    el('p', { class: 'field-error' }),
    el('div', { class: 'field-hint' }, 'It can never change your password, your account or other tokens.'),
  );
