import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { dropped, pasted, picked } from '../lib/files.js';

/** @typedef {{ name: string, unreadable?: boolean, children?: Entry[] }} Entry */

/** Browsers hand out a directory in portions; Chromium's have a hundred entries. */
const PORTION = 2;

/** @param {string} name */
const file = (name) => new File(['x'], name, { type: 'image/png', lastModified: 5 });

/** @param {Entry} entry */
function entryOf({ name, unreadable = false, children }) {
  const left = children?.map(entryOf) ?? [];
  return {
    name,
    isFile: !children,
    isDirectory: Boolean(children),
    /** @type {FileSystemFileEntry['file']} */
    file: (found, failed) => (unreadable ? failed?.(new DOMException('gone')) : found(file(name))),
    createReader: () => ({
      /** @type {(found: (some: unknown[]) => void, failed: () => void) => void} */
      readEntries: (found, failed) => (unreadable ? failed() : found(left.splice(0, PORTION))),
    }),
  };
}

/** @param {AsyncIterable<import('../lib/files.js').Portion>} portions */
async function all(portions) {
  const all = {
    files: /** @type {File[]} */ ([]),
    names: /** @type {string[]} */ ([]),
    unread: /** @type {string[]} */ ([]),
    leftOut: /** @type {string[]} */ ([]),
    portions: 0,
  };
  for await (const { files, unread, leftOut } of portions) {
    all.files.push(...files);
    all.names.push(...files.map(({ name }) => name));
    all.unread.push(...unread);
    all.leftOut.push(...leftOut);
    all.portions++;
  }
  return all;
}

/** @param {Entry[]} entries */
const drop = (entries) =>
  all(
    dropped(
      /** @type {any} */ (entries.map(entryOf)),
      entries.map(({ name }) => file(name)),
    ),
  );

test('dropped files are taken as they are', async () => {
  const { names } = await drop([{ name: 'a.jpg' }, { name: '.DS_Store' }, { name: 'b.jpg' }]);
  assert.deepEqual(names, ['a.jpg', 'b.jpg']);
});

test('a dropped folder brings everything in it, however deep and however many, portion by portion', async () => {
  const inner = { name: 'inner', children: ['c', 'd', 'e', 'f', 'g'].map((name) => ({ name })) };
  const litter = { name: '.thumbnails', children: [{ name: 'x' }] };
  const outer = { name: 'outer', children: [{ name: 'b' }, inner, litter, { name: 'h' }] };
  const { names, portions } = await drop([{ name: 'a' }, outer]);
  assert.deepEqual(names.sort(), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  assert.ok(portions > 1);
});

test('what cannot be read is named and does not keep the rest away', async () => {
  const children = [{ name: 'lost', unreadable: true }, { name: 'locked', unreadable: true, children: [] }, { name: 'kept' }];
  const { names, unread } = await drop([{ name: 'folder', children }]);
  assert.deepEqual([names, unread], [['kept'], ['lost', 'locked']]);
});

test('an empty folder is nothing', async () => {
  assert.deepEqual((await drop([{ name: 'folder', children: [] }])).names, []);
});

test('a pasted image without a name of its own is named after the moment', async () => {
  const given = ['image.png', 'holiday.png'].map(file);
  const [first, second] = (await all(pasted(given, (at) => `Pasted ${at}`))).files;
  assert.match(first.name, /^Pasted \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$/);
  assert.equal(first.type, 'image/png');
  assert.equal(first.lastModified, 5);
  assert.equal(second, given[1]);
});

test('nobody means to upload what systems leave behind', async () => {
  const some = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '._a.jpg', 'a.jpg', 'my thumbs.db.png'].map(file);
  assert.deepEqual((await all(picked(some))).names, ['a.jpg', 'my thumbs.db.png']);
});

const SYNOLOGY = ['IMG_1.jpg', '@eaDir/IMG_1.jpg/SYNOPHOTO_THUMB_XL.jpg', '@__thumb/a.jpg', '.thumbnails/a.jpg', '.filtered-0001.jpg', '.hidden'];

test('of a folder, thumbnails of network drives are left out and told, and hidden photos are taken', async () => {
  const folder = SYNOLOGY.map((path) => Object.defineProperty(file(path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: `2024/${path}` }));
  const { names, leftOut } = await all(picked(folder));
  assert.deepEqual(names, ['IMG_1.jpg', '.filtered-0001.jpg']);
  assert.deepEqual(leftOut, ['@eaDir', '@__thumb', '.thumbnails', '.hidden']);
});

test('hidden photos are known by all the names that the command knows', async () => {
  const names = ['.a.jpe', '.a.jfif', '.a.hif', '.a.tga'];
  assert.deepEqual((await all(picked(names.map((name) => new File([], name))))).names, names);
});

test('dropping a folder leaves out the same as picking it', async () => {
  const thumbs = (/** @type {string} */ name) => ({ name, children: [{ name: 'IMG_1.jpg', children: [{ name: 'SYNOPHOTO_THUMB_XL.jpg' }] }] });
  const children = [{ name: 'IMG_1.jpg' }, thumbs('@eaDir'), thumbs('@__thumb'), thumbs('.thumbnails'), { name: '.filtered-0001.jpg' }, { name: '.hidden' }];
  const { names, leftOut } = await drop([{ name: '2024', children }]);
  assert.deepEqual(names, ['IMG_1.jpg', '.filtered-0001.jpg']);
  assert.deepEqual(leftOut.sort(), ['.hidden', '.thumbnails', '@__thumb', '@eaDir']);
});
