/** @import { ProblemBody } from './problem.js' */
import { bytesText, numberText } from '../lib/format.js';
import { catalogue } from '../lib/language.js';

/** How problems of the service are said. @type {typeof import('../languages/en/problems.js').default} */
const texts = await catalogue('problems');

/** @typedef {Record<string, string | ((figure: string) => string)>} Sentences */

const types = /** @type {Sentences} */ (texts.types);
const reasons = /** @type {Sentences} */ (texts.reasons);
const rules = /** @type {Sentences} */ (texts.rules);
const malformed = /** @type {Sentences} */ (texts.malformed);

/** Reasons whose limit is in bytes; others count. */
const IN_BYTES = ['file-too-large', 'too-many-bytes'];

/**
 * Says a problem in the user's language: by its reason, or else by its type, and its fields by the rules that they break.
 *
 * @param {ProblemBody} body
 * @returns {ProblemBody}
 */
export function inWords(body) {
  const slug = body.type?.split('#')[1] ?? '';
  const broken = (body.errors ?? []).map((error) => ({ ...error, said: ruleOf(error) }));
  const fields = slug === 'invalid-request' && [...new Set(broken.flatMap(({ said }) => said ?? []))].join(' ');
  const detail = reasonOf(body) || fields || sentence(types[slug]) || body.detail;
  return { ...body, detail, errors: broken.map(({ said, ...error }) => ({ ...error, detail: said ?? detail ?? error.detail })) };
}

/** @param {ProblemBody} body */
const reasonOf = ({ reason = '', limit }) => sentence(reasons[reason], limit, IN_BYTES.includes(reason) ? bytesText : numberText);

/** @param {import('./problem.js').FieldError} error */
const ruleOf = ({ pointer, rule = '', limit }) => (rule === 'malformed' && sentence(malformed[pointer.replace(/^\//, '')])) || sentence(rules[rule], limit);

/**
 * Nothing for what this app does not know, or what lacks its limit: a newer service may say more.
 *
 * @param {string | ((figure: string) => string) | undefined} text
 * @param {number} [limit]
 * @param {(limit: number) => string} [format]
 */
function sentence(text, limit, format = numberText) {
  if (typeof text !== 'function') return text;
  return limit === undefined ? undefined : text(format(limit));
}
