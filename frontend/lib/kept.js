/**
 * Answers of the service that stay on this device, for one owner at a time: the page says for whom, the service worker adds what
 * passes through it. They lie in two caches, a newer and an older one. What is asked for goes into the newer; once that is
 * full, the older is dropped, with what nobody has asked for since, and a new one begins. For nobody there is no cache, and
 * nothing is kept.
 */

const PREFIX = 'kept/';
/** The most answers in each of the two. */
export const MOST = 1000;
/** Larger ones are not kept, so that all together have a limit. */
export const MOST_BYTES = 100_000;

/** How many are in the newer, as far as they have been counted. */
const counted = { name: '', count: 0 };

/** One after the other: what is wiped must not be opened again by what was under way. @type {<T>(work: () => Promise<T>) => Promise<T>} */
const alone = (work) => navigator.locks.request('darkslide.kept', work);

/**
 * Keeps answers for this owner from now on, and forgets those of all others.
 *
 * @param {string | null} owner null for nobody
 */
export const keepFor = (owner) =>
  alone(async () => {
    const names = await generations();
    const others = names.filter((name) => ownerOf(name) !== owner);
    for (const name of others) await caches.delete(name);
    if (owner && others.length === names.length) await caches.open(nameOf(owner, 1));
  });

/** Forgets what is kept for this owner, and for nobody else. @param {string} owner */
export const forgetAllOf = (owner) =>
  alone(async () => {
    for (const name of await generations()) if (ownerOf(name) === owner) await caches.delete(name);
  });

/**
 * The answer at this address: a kept one, or what `ask` brings.
 *
 * @param {string} url
 * @param {() => Promise<Response>} ask
 * @param {(work: Promise<unknown>) => void} later takes what is done after the answer
 */
export async function keptOr(url, ask, later) {
  const names = await generations();
  for (const name of names) {
    const kept = await caches.match(url, { cacheName: name, ignoreVary: true });
    if (!kept) continue;
    if (name !== names[0]) later(keep(names[0], url, kept.clone()));
    return kept;
  }
  const response = await ask();
  if (names.length && isWorthIt(response)) later(keep(names[0], url, response.clone()));
  return response;
}

/** The addresses of all answers, those that were kept last first: one for each path, whatever its query. */
export const keptUrls = () =>
  alone(async () => {
    const requests = await Promise.all((await all()).map((cache) => cache.keys()));
    const latestLast = requests.reverse().flat();
    return [...new Map(latestLast.map(({ url }) => [pathOf(url), url])).values()].reverse();
  });

/** @param {string[]} urls whatever their query says, such as an earlier version */
export const forget = (urls) =>
  alone(async () => {
    const gone = new Set(urls.map(pathOf));
    for (const cache of await all()) for (const { url } of await cache.keys()) if (gone.has(pathOf(url))) await cache.delete(url, { ignoreVary: true });
  });

/** @param {string} url */
const pathOf = (url) => url.split('?')[0];

/** A picture of the service, and no page of a proxy in its place. @param {Response} response */
const isWorthIt = ({ status, redirected, headers }) =>
  status === 200 &&
  !redirected &&
  headers.has('ETag') &&
  !!headers.get('Content-Type')?.startsWith('image/') &&
  headers.has('Content-Length') &&
  Number(headers.get('Content-Length')) <= MOST_BYTES;

/**
 * @param {string} name of the cache, if it has not been wiped meanwhile
 * @param {string} url
 * @param {Response} response
 */
const keep = (name, url, response) =>
  alone(async () => {
    if (!(await caches.has(name))) return;
    const cache = await caches.open(name);
    await cache.put(url, response);
    if (counted.name !== name) Object.assign(counted, { name, count: (await cache.keys()).length });
    else counted.count++;
    if (counted.count >= MOST) await begin(name);
  });

/** @param {string} full name of the newer cache */
async function begin(full) {
  for (const name of await generations()) if (name !== full) await caches.delete(name);
  await caches.open(nameOf(ownerOf(full), numberOf(full) + 1));
}

const all = async () => Promise.all((await generations()).map((name) => caches.open(name)));

/** The names of the caches, the newer first. */
const generations = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX)).sort((a, b) => numberOf(b) - numberOf(a));

/**
 * @param {string} owner
 * @param {number} number
 */
const nameOf = (owner, number) => `${PREFIX}${owner}/${number}`;

/** @param {string} name */
const ownerOf = (name) => name.split('/')[1];

/** @param {string} name */
const numberOf = (name) => Number(name.split('/')[2]);
