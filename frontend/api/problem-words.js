/** @import { FieldError, ProblemBody } from './problem.js' */
import { bytesText, numberText } from '../lib/format.js';
import { locale, textsOf } from '../lib/language.js';

/** @typedef {Record<string, string | ((figure: string) => string)>} Sentences */
/** @typedef {Record<'types' | 'reasons' | 'rules' | 'malformed', Sentences>} Texts */

/** The unit in which the limit is set, and in which the service says it. */
const MEGABYTE = 1024 * 1024;
const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' });

/** How limits are said that are in bytes; others count. @type {Record<string, (bytes: number) => string>} */
const IN_BYTES = {
  'file-too-large': (bytes) => megabytes.format(Math.floor(bytes / MEGABYTE)).replace(' ', '\u00a0'),
  'too-many-bytes': bytesText,
};

/**
 * Says a problem in the user's language: by its reason, or else by its type, and its fields by the rules that they break.
 *
 * @param {ProblemBody} body
 * @returns {Promise<ProblemBody>}
 */
export async function inWords(body) {
  /** How problems of the service are said; asked for anew where it did not come. @type {Texts} */
  const texts = await textsOf('problems');
  const slug = body.type?.split('#')[1] ?? '';
  const broken = (body.errors ?? []).map((error) => ({ ...error, said: ruleOf(texts, error) }));
  const fields = slug === 'invalid-request' && [...new Set(broken.flatMap(({ said }) => said ?? []))].join(' ');
  const reason = reasonOf(texts, body);
  const type = sentence(texts.types[slug]);
  return {
    ...body,
    detail: reason || fields || type || body.detail,
    errors: broken.map(({ said, ...error }) => ({ ...error, detail: said ?? reason ?? type ?? error.detail })),
  };
}

/**
 * @param {Texts} texts
 * @param {ProblemBody} body
 */
const reasonOf = ({ reasons }, { reason = '', limit }) => sentence(reasons[reason], limit, IN_BYTES[reason]);

/**
 * @param {Texts} texts
 * @param {FieldError} error
 */
const ruleOf = ({ rules, malformed }, { pointer, rule = '', limit }) =>
  (rule === 'malformed' && sentence(malformed[pointer.replace(/^\//, '')])) || sentence(rules[rule], limit);

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
