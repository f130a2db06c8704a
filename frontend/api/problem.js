import { language } from '../lib/language.js';
import { common } from '../lib/texts.js';

/**
 * @typedef {{ pointer: string, detail: string, rule?: string, limit?: number }} FieldError
 * @typedef {{ type?: string, detail?: string, reason?: string, limit?: number, errors?: FieldError[], used?: { images: number, bytes: number },
 *   limits?: import('./types.js').StorageLimits, secondFactor?: import('./types.js').SecondStep }} ProblemBody of RFC 9457
 */

/**
 * The one error for everything that can go wrong with a request. Its message is a sentence for the user: the service's
 * own where it gave one and the user reads English, ours where not.
 */
export class Problem extends Error {
  name = 'Problem';

  /**
   * @param {number} status 0 when the service was not reached
   * @param {ProblemBody} [body] with sentences in the user's language
   * @param {number | null} [retryAfter] seconds
   */
  constructor(status, body = {}, retryAfter = null) {
    super(body.detail || sentence(status));
    this.status = status;
    this.slug = slugIn(body);
    this.errors = body.errors ?? [];
    /** What is stored and may be, where the account is full. @type {import('./types.js').StorageView | null} */
    this.storage = body.used && body.limits ? { ...body.used, limits: body.limits } : null;
    this.secondFactor = body.secondFactor ?? null;
    this.retryAfter = retryAfter;
  }

  /** The service was not reached at all. */
  get unreached() {
    return this.status === 0;
  }

  /** The service was not reached, or is away for now, as what is in front of it says. */
  get away() {
    return this.unreached || [502, 503, 504].includes(this.status);
  }

  /** The same request can succeed in a while. */
  get passing() {
    return this.status === 503 || this.status === 429;
  }

  /** @param {Response} response */
  static async of(response) {
    return Problem.parse(response.status, await response.text(), response.headers.get('Retry-After'));
  }

  /**
   * @param {number} status
   * @param {string} text
   * @param {string | null} retryAfter
   */
  static async parse(status, text, retryAfter) {
    const seconds = Number.parseInt(retryAfter ?? '', 10);
    return new Problem(status, await told(bodyOf(text)), Number.isNaN(seconds) ? null : seconds);
  }
}

/**
 * Tells what kind of problem it is to whoever can remedy it, and leaves the response to others. Words are not loaded for that.
 *
 * @param {Response} response
 */
export const slugOf = async (response) => slugIn(bodyOf(await response.clone().text()));

/** @param {ProblemBody} body */
const slugIn = ({ type }) => type?.split('#')[1] ?? '';

/**
 * What the service says itself is more exact, but English. In other languages it stands only where the app's words for it fail.
 *
 * @param {ProblemBody} body
 * @returns {Promise<ProblemBody>}
 */
async function told(body) {
  if (!body.type || (language === 'en' && body.detail)) return body;
  return import('./problem-words.js').then(({ inWords }) => inWords(body)).catch(() => body);
}

/**
 * Returns the sentence that tells the user about any error.
 *
 * @param {unknown} error
 */
export function explain(error) {
  return error instanceof Problem ? error.message : sentence(500);
}

/**
 * Ignores a 404: an object that is already gone is the result that a removal asked for.
 *
 * @param {unknown} error
 */
export function unlessGone(error) {
  if (!(error instanceof Problem && error.status === 404)) throw error;
}

const { failures } = common;

/** What is said of an answer that says nothing. */
const SENTENCES = new Map([
  [0, failures.unreached],
  [401, failures.signedOut],
  [404, failures.notFound],
  [413, failures.tooLargeForProxy],
  [429, failures.tooOften],
  [503, failures.busy],
]);

/** @param {number} status */
const sentence = (status) => SENTENCES.get(status) ?? failures.internal;

/**
 * @param {string} text
 * @returns {ProblemBody} empty for what is no JSON
 */
function bodyOf(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
