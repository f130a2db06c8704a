/** @import { AuditView } from '../../api/types.js' */
import { bytesText, numberText } from '../../lib/format.js';
import { isKnown } from '../../lib/known.js';
import { texts } from './texts.js';

const { history, settingsChanged } = texts;

/** @type {Record<'registrationsChosen' | 'rolesGiven' | 'rolesInvited', Record<string, string>>} */
const { registrationsChosen, rolesGiven, rolesInvited } = texts;

/** @type {Record<string, (who: string, whom: string, detail: string) => string>} */
const actions = texts.actions;

/** @param {string} role */
const roleGiven = (role) => rolesGiven[role] ?? role;

/** What the details of some actions say; those of the others are said as they are. @type {Record<string, (detail: string) => string>} */
const DETAILS = {
  'account-created': roleGiven,
  'invitation-made': (role) => rolesInvited[role] ?? role,
  'role-changed': roleGiven,
  'role-provided': roleGiven,
  'quota-changed': limitsText,
  'setting-changed': settingText,
};

/**
 * An entry of the audit as a sentence. Erased accounts have no name any more.
 *
 * @param {AuditView} audit
 */
export function auditText({ action, actor, subject, detail, device }) {
  const who = actor ?? (device === null ? history.command : history.erased);
  if (!isKnown(actions, action)) return history.other(who, action);
  const whom = subject ?? (action === 'account-created' ? history.erased : history.anErased); // where the sentence begins with it
  return actions[action](who, whom, DETAILS[action]?.(detail ?? '') ?? '');
}

/** @param {string} detail such as `images: 200, bytes: default` */
function limitsText(detail) {
  const [, images, bytes] = detail.match(/^images: (\w+), bytes: (\w+)$/) ?? [];
  return images ? history.limits(limitText(images, numberText), limitText(bytes, bytesText)) : detail;
}

/**
 * @param {string} limit
 * @param {(limit: number) => string} text
 */
const limitText = (limit, text) => (limit === 'default' ? history.asForEverybody : text(Number(limit)));

/** @param {string} detail such as `registration: open` */
function settingText(detail) {
  const [, setting, value] = detail.match(/^(\w+): (.*)$/s) ?? [];
  if (setting === 'registration') return settingsChanged.registration(registrationsChosen[value] ?? value);
  return setting === 'name' ? settingsChanged.name(value) : detail;
}
