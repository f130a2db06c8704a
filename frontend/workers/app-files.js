import { isGenuine } from './genuine.js';
import { namedIn } from './named-files.js';
import { FILE } from './request-kinds.js';

/**
 * The files of the app, for when the service is away. While it is there they come from the service, so what runs is what it has, and the
 * kept ones are only compared: if one differs there is a new version of the app, and all are fetched anew, before the former ones go. So
 * the kept app is always whole and of one version.
 *
 * @typedef {ExtendableEvent & { request: Request, respondWith: (answer: Promise<Response>) => void }} FetchEvent
 * @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} ExtendableEvent
 */

const PREFIX = 'app/';
/** The page, which stands for every address of the app. It is kept last: where it is the others are. */
const PAGE = '/';
/** What the page starts with: a page of somebody else's names other files. */
const START = '/app.js';
const READ = /javascript|css|html/;

/** @type {Promise<void> | null} */
let keeping = null;

/** @param {FetchEvent} event */
export async function appFile(event) {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const path = request.mode === 'navigate' && !FILE.test(pathname) ? PAGE : pathname;
  const response = await fetch(request).catch(() => null);
  if (response && isGenuine(path, response)) event.waitUntil(compare(path, response));
  if (response && response.status < 500) return response;
  return (await kept(path)) ?? response ?? Response.error();
}

/** Keeps the app, unless it is kept already. */
export async function keepApp() {
  if (!(await kept(PAGE))) await keepAnew();
}

/**
 * @param {string} path
 * @param {Response} present
 */
async function compare(path, present) {
  const before = await kept(path);
  if (before && versionOf(before) !== versionOf(present)) await keepAnew();
}

const keepAnew = () =>
  (keeping ??= fetchApp()
    .then(keepAll)
    .catch(() => {}) // The service is away, or becomes another version just now: the next visit tries again.
    .finally(() => (keeping = null)));

async function fetchApp() {
  const files = await fetchAll();
  if (!files.has(START)) throw new TypeError(START);
  await Promise.all([...files].map(([path, response]) => checkUnchanged(path, response)));
  return files;
}

/**
 * What is fetched while the service is renewed would be of two versions.
 *
 * @param {string} path
 * @param {Response} before
 */
async function checkUnchanged(path, before) {
  if (versionOf(await ask(path, 'HEAD')) !== versionOf(before)) throw new TypeError(path);
}

/** Follows what each file names, from the page on. */
async function fetchAll() {
  /** @type {Map<string, Response>} */
  const files = new Map();
  const known = new Set([PAGE]);
  for (let paths = [...known]; paths.length; ) {
    const named = await Promise.all(paths.map((path) => fetchFile(path, files)));
    paths = [...new Set(named.flat())].filter((path) => !known.has(path));
    for (const path of paths) known.add(path);
  }
  return files;
}

/**
 * @param {string} path
 * @param {Map<string, Response>} files that it is added to
 * @returns {Promise<string[]>} the files that it names
 */
async function fetchFile(path, files) {
  const response = await ask(path);
  if (response.status === 404) return []; // It only looks like the name of a file.
  if (!isGenuine(path, response)) throw new TypeError(path);
  files.set(path, response.clone());
  return READ.test(response.headers.get('Content-Type') ?? '') ? namedIn(await response.text(), path) : [];
}

/** @param {string} path */
const ask = (path, method = 'GET') => fetch(path, { method, cache: 'no-cache', redirect: 'error', priority: 'low' });

/** @param {Map<string, Response>} files */
async function keepAll(files) {
  const present = PREFIX + (await versionOfAll(files));
  const cache = await caches.open(present);
  const [[, page], ...others] = files;
  await Promise.all(others.map(([path, response]) => cache.put(path, response)));
  await cache.put(PAGE, page);
  for (const name of await versions()) if (name !== present) await caches.delete(name);
}

/** @param {Map<string, Response>} files */
async function versionOfAll(files) {
  const list = [...files].map(([path, response]) => `${path} ${versionOf(response)}`).sort();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(list.join('\n')));
  return [...new Uint8Array(digest).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A proxy that compresses makes the tag a weak one. @param {Response} response */
const versionOf = ({ headers }) => headers.get('ETag')?.replace(/^W\//, '');

/** From the first version that is whole. @param {string} path */
async function kept(path) {
  for (const name of await versions()) if (await caches.match(PAGE, { cacheName: name })) return caches.match(path, { cacheName: name, ignoreVary: true });
  return undefined;
}

const versions = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
