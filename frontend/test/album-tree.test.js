import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { AlbumTree } from '../features/albums/album-tree.js';

/**
 * @param {string} name which is its id, too
 * @param {string | null} [parent]
 */
const album = (name, parent = null) => /** @type {any} */ ({ id: name, name, parent });

const tree = new AlbumTree([album('Travels'), album('Norway', 'Travels'), album('Bergen', 'Norway'), album('Ålesund', 'Norway'), album('2024')]);
const namesOf = (/** @type {{ name: string }[]} */ albums) => albums.map(({ name }) => name);

test('albums are sorted by name as people sort, numbers by their value', () => {
  const years = new AlbumTree(['Trip 10', 'trip 9', 'Äpfel', 'Birnen'].map((name) => album(name)));
  assert.deepEqual(namesOf(years.inside(null)), ['Äpfel', 'Birnen', 'trip 9', 'Trip 10']);
  assert.deepEqual(namesOf(tree.inside('Norway')), ['Ålesund', 'Bergen']);
});

test('an album knows what is around it and below it', () => {
  assert.deepEqual(namesOf(tree.around('Bergen')), ['Travels', 'Norway']);
  assert.deepEqual(namesOf(tree.around('2024')), []);
  assert.deepEqual(namesOf(tree.below('Travels')), ['Norway', 'Ålesund', 'Bergen']);
  assert.equal(tree.pathText(album('Bergen', 'Norway')), 'Travels / Norway / Bergen');
});

test('an album can be moved neither into itself nor into what is in it', () => {
  assert.deepEqual(namesOf(tree.possibleParents('Norway')), ['2024', 'Travels']);
  assert.equal(tree.possibleParents(null).length, 5);
});

test('an album whose parent is not known is at the top, and a circle ends', () => {
  assert.deepEqual(namesOf(new AlbumTree([album('Lost', 'gone')]).inside(null)), ['Lost']);
  const circle = new AlbumTree([album('A', 'B'), album('B', 'A')]);
  assert.equal(circle.around('A').length, 2);
});
