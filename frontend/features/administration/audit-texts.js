/** @import { AuditView } from '../../api/types.js' */
import { bytesText } from '../../lib/format.js';

/** @type {Map<string, (who: string, whom: string, detail: string) => string>} */
const TEXTS = new Map([
  ['account-created', (_, whom, role) => `${whom} created an account, as ${roleText(role)}`],
  ['invitation-made', (who, _, detail) => `${who} made an invitation (${detail})`],
  ['invitation-revoked', (who) => `${who} revoked an invitation`],
  ['account-disabled', (who, whom) => `${who} disabled ${whom}`],
  ['account-enabled', (who, whom) => `${who} enabled ${whom} again`],
  ['role-changed', (who, whom, role) => `${who} made ${whom} ${roleText(role)}`],
  ['role-provided', (_, whom, role) => `The provider of single sign-on made ${whom} ${roleText(role)}`],
  ['account-erased', (who) => `${who} erased an account`],
  ['quota-changed', (who, whom, detail) => `${who} changed how much ${whom} may keep (${limitsText(detail)})`],
  ['reset-code-made', (who, whom) => `${who} made a code with which ${whom} sets a new password`],
  ['second-factor-reset', (who, whom) => `${who} removed the second factor of ${whom}`],
  ['setting-changed', (who, _, detail) => `${who} changed a setting: ${detail}`],
]);

/**
 * An entry of the audit as a sentence. Erased accounts have no name any more.
 *
 * @param {AuditView} audit
 */
export function auditText({ action, actor, subject, detail, device }) {
  const who = actor ?? (device === null ? 'A command on the machine' : 'An erased account');
  const text = TEXTS.get(action);
  return text ? text(who, subject ?? 'an erased account', detail ?? '') : `${who} did something (${action})`;
}

/** @param {string} role */
const roleText = (role) => (role === 'administrator' ? 'an administrator' : 'a member');

/** @param {string} detail such as `images: 200, bytes: default` */
const limitsText = (detail) =>
  detail
    .replace(/bytes: (\d+)/, (_, bytes) => `size: ${bytesText(Number(bytes))}`)
    .replace('bytes: default', 'size: as for everybody')
    .replace('images:', 'photos:')
    .replace('default', 'as for everybody');
