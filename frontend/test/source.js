/** The app as it lies here, for tests that read it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Beside the app, and no part of it. */
const OTHERS = ['nginx', 'test'];

/** Names of all files of the app, such as `lib/dom.js`. */
export const files = namesIn('');

export const scripts = files.filter((name) => name.endsWith('.js'));
export const styles = files.filter((name) => name.endsWith('.css'));

/** @param {string} name */
export const read = (name) => readFileSync(join(ROOT, name), 'utf8');

/** @param {string} name */
export const code = (name) =>
  read(name)
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');

/**
 * What a module loads later, by `import()`.
 *
 * @param {string} name
 */
export function laterImports(name) {
  const found = code(name).matchAll(/(?<!\{)\bimport\('([^']+)'\)/g);
  return [...found].map(([, path]) => posix.join(posix.dirname(name), path));
}

/**
 * What a module takes in before it runs: not what it loads later by `import()`, nor types.
 *
 * @param {string} name
 */
export function imports(name) {
  const found = code(name).matchAll(/^(?:import|export\s[^'";=(]*\sfrom)\b[^'"();]*'([^']+)'/gm);
  return [...found].map(([, path]) => posix.join(posix.dirname(name), path));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function namesIn(folder) {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const name = posix.join(folder, entry.name);
    if (entry.isFile()) return [name];
    return OTHERS.includes(name) ? [] : namesIn(name);
  });
}
