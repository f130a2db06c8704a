import { isKnown } from '../../lib/known.js';
import { texts } from './security-texts.js';

const { happened, happenedHere, happenedTo, sessionsEnded, roleChanged, codeIssued, factorReset } = texts;

/** What the user should look at twice. */
const GRAVE = new Set([
  'sign-in-failed',
  'new-device',
  'email-change-asked',
  'refresh-token-reused',
  'account-disabled',
  'reset-code-issued',
  'password-reset',
  'second-factor-removed',
  'second-factor-reset',
  'second-factor-failed',
  'passkey-copied',
  'identity-connected',
  'identity-disconnected',
  'export-made',
  'recovery-code-used',
]);

/** Where the detail is a number or a code. @type {Map<string, (detail: string) => string>} */
const CODED = new Map([
  ['sessions-ended', (count) => sessionsEnded.count(Number(count))],
  ['role-changed', (role) => roleChanged[role === 'administrator' ? role : 'member']],
  ['reset-code-issued', (by) => codeIssued[by === 'administrator' ? by : 'operator']],
  ['second-factor-reset', (by) => factorReset[by === 'administrator' ? by : 'operator']],
]);

/**
 * What happened, as the user reads it.
 *
 * @param {string} kind
 * @param {string | null} [detail] what it was about
 * @param {boolean} [here] whether it came from a device and a network like those of this one
 */
export function textOf(kind, detail, here = false) {
  if (here && isKnown(happenedHere, kind)) return { text: happenedHere[kind], grave: false };
  const about = isKnown(happenedTo, kind) ? happenedTo[kind] : CODED.get(kind);
  const text = detail && about ? about(detail) : happened[isKnown(happened, kind) ? kind : 'other'];
  return { text, grave: GRAVE.has(kind) };
}
