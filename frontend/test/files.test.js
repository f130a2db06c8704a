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

/** @param {Entry[]} entries */
async function dropped(entries) {
  const all = { files: /** @type {string[]} */ ([]), unread: /** @type {string[]} */ ([]), portions: 0 };
  for await (const { files, unread } of droppedFiles(drop(entries))) {
    all.files.push(...names(files));
    all.unread.push(...unread);
    all.portions++;
  }
  return all;
}

test('dropped files are taken as they are', async () => {
  const { files } = await dropped([{ name: 'a.jpg' }, { name: '.DS_Store' }, { name: 'b.jpg' }]);
  assert.deepEqual(files, ['a.jpg', 'b.jpg']);
});

test('a dropped folder brings everything in it, however deep and however many, portion by portion', async () => {
  const inner = { name: 'inner', children: ['c', 'd', 'e', 'f', 'g'].map((name) => ({ name })) };
  const litter = { name: '.thumbnails', children: [{ name: 'x' }] };
  const outer = { name: 'outer', children: [{ name: 'b' }, inner, litter, { name: 'h' }] };
  const { files, portions } = await dropped([{ name: 'a' }, outer]);
  assert.deepEqual(files.sort(), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  assert.ok(portions > 1);
});

test('what cannot be read is named and does not keep the rest away', async () => {
  const children = [{ name: 'lost', unreadable: true }, { name: 'locked', unreadable: true, children: [] }, { name: 'kept' }];
  const { files, unread } = await dropped([{ name: 'folder', children }]);
  assert.deepEqual([files, unread], [['kept'], ['lost', 'locked']]);
});

test('an empty folder is nothing', async () => {
  assert.deepEqual((await dropped([{ name: 'folder', children: [] }])).files, []);
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
  const picked = ['2024/a.jpg', '2024/.thumbnails/a.jpg'].map((path) => Object.defineProperty(file('a.jpg'), 'webkitRelativePath', { value: path }));
  assert.equal(withoutLitter(picked).length, 1);
});
