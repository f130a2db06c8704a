/** @import { ImagePage, Sample, SearchConditions, SearchPlaces, SearchProgress, SearchSummary } from './types.js' */
/** @import { Question } from './images.js' */
import { send } from './client.js';
import { named, placed, query } from './images.js';
import { pause } from './pause.js';

/** Where the service does not say when to ask again, in seconds. */
const RETRY_AFTER = 1;

/**
 * The images that fulfil all conditions, page by page. The conditions go in bodies, never into addresses, which proxies log.
 *
 * @param {SearchConditions} conditions
 * @param {(progress: SearchProgress | null) => void} tell how far the index is that has to be made first; null: it is there
 * @returns {(question: Question, signal?: AbortSignal) => Promise<ImagePage>}
 */
export const pageOf = (conditions, tell) => async (question, signal) => named(await found(`/images/search?${query(question)}`, conditions, tell, signal));

/**
 * What there is among those images.
 *
 * @param {SearchConditions} conditions
 * @param {(progress: SearchProgress | null) => void} tell
 * @param {AbortSignal} [signal]
 * @returns {Promise<SearchSummary>}
 */
export const summary = (conditions, tell, signal) => found('/images/search/summary', conditions, tell, signal);

/**
 * Images that stand for its months.
 *
 * @param {SearchConditions} conditions
 * @param {(progress: SearchProgress | null) => void} tell
 * @returns {(places: string[], signal?: AbortSignal) => Promise<Sample[]>}
 */
export const samplesOf = (conditions, tell) => async (places, signal) =>
  (await found(`/images/search/samples?${placed(places)}`, conditions, tell, signal)).items;

/**
 * Where those images were taken.
 *
 * @param {SearchConditions} conditions
 * @param {number} cells how many squares the width of the world has: what is in one is one cluster
 * @param {(progress: SearchProgress | null) => void} tell
 * @param {AbortSignal} [signal]
 * @returns {Promise<SearchPlaces>}
 */
export const places = (conditions, cells, tell, signal) => found(`/images/search/places?cells=${cells}`, conditions, tell, signal);

/**
 * Asks again until the index is there.
 *
 * @param {string} path
 * @param {object} json
 * @param {(progress: SearchProgress | null) => void} tell
 * @param {AbortSignal} [signal]
 */
async function found(path, json, tell, signal) {
  for (;;) {
    const response = await send(path, { method: 'POST', json, signal });
    const answer = await response.json();
    tell(response.status === 202 ? answer : null);
    if (response.status !== 202) return answer;
    await pause(Number(response.headers.get('Retry-After')) || RETRY_AFTER, signal);
  }
}
