/** @import { ImagePage, ImageView, OpenedLink, SharedImage } from './types.js' */
/** @import { Client } from './connection.js' */
/** @import { Question } from './images.js' */
import { catalogue } from '../lib/language.js';
import { connection } from './connection.js';
import { Problem, slugOf } from './problem.js';

/** @type {typeof import('../languages/en/visit.js').default} */
const { failures } = await catalogue('visit');

const TIMEOUT = 60_000;
/** The longer side of a preview. */
const PREVIEW_SIDE = 2048;

/**
 * What a visitor with a link asks of the service: all of it lies below the path of the link. The secret of the link is sent to open it,
 * and in no address; a cookie goes with all else. Events: `granted` when there is a new cookie, `ended` (detail: the problem) when the
 * link does not open any more what it has opened.
 *
 * @implements {Client}
 */
export class Visit extends EventTarget {
  access = this;
  #path;
  #token;
  #stay = new AbortController();
  /** @type {Promise<void> | null} */
  #renewal = null;
  /** Ids of the images that were opened. @type {Set<string>} */
  #opened = new Set();

  /**
   * @param {string} path of the link
   * @param {string} token what stands behind its `#`
   */
  constructor(path, token) {
    super();
    this.#path = path;
    this.#token = token;
  }

  /**
   * Opens the link. While a visit goes on no password is needed once more.
   *
   * @param {string} [password]
   * @returns {Promise<OpenedLink>}
   * @throws {Problem} for a link that is not open, by its slug
   */
  async open(password) {
    const json = { token: this.#token, password };
    const response = await this.#once(`${this.#path}/open`, { method: 'POST', json });
    if (!response.ok) throw await problemOf(response);
    connection.worked();
    if (this.#stay.signal.aborted) this.#stay = new AbortController();
    return response.json();
  }

  /**
   * @param {Question} question
   * @param {AbortSignal} signal
   * @returns {Promise<ImagePage>}
   */
  async page({ cursor }, signal) {
    const query = new URLSearchParams({ limit: '100', ...(cursor && { cursor }) });
    const { items, next } = await (await this.send(`${this.images}?${query}`, { signal })).json();
    return { items: items.map(imageOf), next };
  }

  get images() {
    return `${this.#path}/images`;
  }

  get archive() {
    return `${this.#path}/archive`;
  }

  /**
   * A 404 is all that is answered once a visit is over: then the link is opened again, and asked once more.
   *
   * @param {string} url
   * @param {{ method?: string, headers?: Record<string, string>, signal?: AbortSignal }} [options]
   */
  async send(url, options = {}) {
    let response = await this.#once(url, options);
    if (response.status === 404) {
      await this.renew();
      response = await this.#once(url, options);
    }
    if (!response.ok) throw await problemOf(response);
    connection.worked();
    return response;
  }

  /**
   * Whether an image can be had as a file: of one that cannot be cleaned this shows only when it is asked for. Opens the link again if need
   * be. Where nothing can be told it is for the browser to say what is wrong.
   *
   * @param {ImageView} image
   */
  async hasFile({ content }) {
    const asking = content ? this.send(content, { method: 'HEAD' }) : this.renew();
    return asking.then(
      () => content !== '',
      ({ status }) => content !== '' && status !== 404,
    );
  }

  /**
   * Tells the owner of the link that an image is seen large, once. Its preview is here already: it was loaded ahead.
   *
   * @param {ImageView} image
   */
  async saw({ id, preview }) {
    if (!preview || this.#opened.has(id)) return;
    this.#opened.add(id);
    await this.send(`${this.images}/${id}/preview`, { method: 'HEAD' }).catch(() => this.#opened.delete(id));
  }

  /** Waits until the link is open: for what the browser fetches by itself, with the cookie. */
  renew() {
    this.#renewal ??= this.open()
      .then(
        () => void this.dispatchEvent(new Event('granted')),
        (error) => this.#fail(error),
      )
      .finally(() => (this.#renewal = null));
    return this.#renewal;
  }

  /** Nobody can tell how long the cookie is valid: an image that fails makes us look. */
  fresh = () => this.#renewal ?? Promise.resolve();

  staying = () => this.#stay.signal;

  tryService = () =>
    this.renew().then(
      () => true,
      () => false, // `connection` knows
    );

  /**
   * @param {unknown} error
   * @returns {never}
   */
  #fail(error) {
    if (isOver(error)) {
      this.#stay.abort();
      this.dispatchEvent(new CustomEvent('ended', { detail: error }));
    }
    throw error;
  }

  /**
   * @param {string} url
   * @param {{ method?: string, json?: unknown, headers?: Record<string, string>, signal?: AbortSignal }} options
   */
  async #once(url, { json, signal, headers, ...options }) {
    const sent = json ? { body: JSON.stringify(json), headers: { 'Content-Type': 'application/json' } } : { headers };
    const ends = [...(signal ? [signal] : []), ...(json ? [] : [this.staying()])];
    try {
      return await fetch(url, { ...options, ...sent, signal: AbortSignal.any([...ends, AbortSignal.timeout(TIMEOUT)]) });
    } catch (error) {
      if (ends.some(({ aborted }) => aborted)) throw error;
      connection.failed();
      throw unreached();
    }
  }
}

/** The service was not reached. The words for users speak of their own photos. */
export const unreached = () => new Problem(0, { detail: failures.unreached });

/** The link shows nothing, or not before its password is given. @param {unknown} error */
export const isOver = (error) => error instanceof Problem && (needsPassword(error) || error.slug === 'share-not-open');

/** @param {unknown} error */
export const needsPassword = (error) => error instanceof Problem && error.slug === 'share-password-required';

/** What is said of these two is up to the page, so no words are loaded for them. @param {Response} response */
async function problemOf(response) {
  const slug = await slugOf(response);
  const problem = slug.startsWith('share-') ? new Problem(response.status, { type: `#${slug}` }) : await Problem.of(response);
  if (problem.away) connection.failed(problem.retryAfter ?? 0);
  else connection.worked();
  return problem;
}

/**
 * As grids and stages take it. Of an image that nobody may download the preview is all there is, so that is how large it is. Grids and
 * stages load previews before anybody has chosen to see them.
 *
 * @param {SharedImage} image
 * @returns {ImageView}
 */
export function imageOf({ name, caption, width, height, preview, content, ...image }) {
  const scale = content ? 1 : Math.min(1, PREVIEW_SIDE / Math.max(width ?? 0, height ?? 0));
  return {
    ...image,
    fileName: name,
    description: caption,
    width: width && Math.round(width * scale),
    height: height && Math.round(height * scale),
    preview: preview && `${preview}&ahead`,
    content: content ?? '',
    size: 0,
    rotation: 0,
    sha256: null,
    takenAt: '',
    createdAt: '',
    taken: null,
    camera: null,
    location: null,
    favourite: false,
    tags: [],
    deletedAt: null,
    damaged: false,
  };
}
