import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { droppedFiles, pastedFiles, withoutLitter } from '../lib/files.js';

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

/**
 * @param {Entry[]} entries
 * @returns {DataTransfer}
 */
function drop(entries) {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entryOf(entry) }));
  const files = entries.map(({ name }) => file(name));
  return /** @type {DataTransfer} */ (/** @type {unknown} */ ({ items, files }));
}

/** @param {File[]} files */
const names = (files) => files.map(({ name }) => name);

test('dropped files are taken as they are', async () => {
  const files = await droppedFiles(drop([{ name: 'a.jpg' }, { name: 'b.jpg' }]));
  assert.deepEqual(names(files), ['a.jpg', 'b.jpg']);
});

test('a dropped folder brings everything in it, however deep and however many', async () => {
  const inner = { name: 'inner', children: ['c', 'd', 'e', 'f', 'g'].map((name) => ({ name })) };
  const files = await droppedFiles(drop([{ name: 'a' }, { name: 'outer', children: [{ name: 'b' }, inner, { name: 'h' }] }]));
  assert.deepEqual(names(files).sort(), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});

test('what cannot be read does not keep the rest away', async () => {
  const children = [{ name: 'lost', unreadable: true }, { name: 'locked', unreadable: true, children: [] }, { name: 'kept' }];
  assert.deepEqual(names(await droppedFiles(drop([{ name: 'folder', children }]))), ['kept']);
});

test('an empty folder is nothing', async () => {
  assert.deepEqual(await droppedFiles(drop([{ name: 'folder', children: [] }])), []);
});

test('a pasted picture without a name of its own is named after the moment', () => {
  const transfer = drop([{ name: 'image.png' }, { name: 'holiday.png' }]);
  const [first, second] = pastedFiles(transfer);
  assert.match(first.name, /^Pasted \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$/);
  assert.equal(first.type, 'image/png');
  assert.equal(first.lastModified, 5);
  assert.equal(second, transfer.files[1]);
});

test('nobody means to upload what systems leave behind', () => {
  const all = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '._a.jpg', 'a.jpg', 'my thumbs.db.png'].map(file);
  assert.deepEqual(names(withoutLitter(all)), ['a.jpg', 'my thumbs.db.png']);
});
