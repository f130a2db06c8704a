import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { kindOf } from '../features/imports/kinds.js';
import { reportText, sumText } from '../features/imports/import-report.js';
import { manifest } from '../features/imports/manifest.js';
import { missing } from '../features/imports/missing.js';
import { kindIn, missingParts, sourcesOf, wantedOf } from '../features/imports/sources.js';
import { takenOf } from '../features/imports/taken.js';
import { NOTHING } from '../features/imports/wanted.js';
import { xmpDetails } from '../features/imports/xmp.js';
import { crc32 } from '../lib/crc32.js';
import { zipOf } from './zip-builder.js';

const SHA = 'a'.repeat(64);
const album = { id: 'al', name: 'Coast', description: null, parent: null, order: 'own', cover: null };
const image = {
  id: 'im',
  path: 'Photos/2024/a.jpg',
  fileName: 'a.jpg',
  sha256: SHA,
  tags: ['Sea'],
  favourite: true,
  albums: [{ id: 'al', position: 2 }, { id: 'x' }],
};
const whole = {
  format: 'darkslide-export',
  version: 1,
  export: 'e',
  part: 1,
  parts: 3,
  albums: [album],
  images: [image],
  damaged: [{ fileName: 'b.jpg' }],
  later: 1,
};

const packet = (/** @type {string} */ fields) => `<x:xmpmeta><rdf:RDF><rdf:Description xmp:Rating="5">${fields}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** @param {Record<string, string>} files */
async function archive(files) {
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({ path, bytes: new TextEncoder().encode(text), crc: await crc32(new Blob([text])) })),
  );
  return new File([zipOf(entries)], 'part.zip');
}

/** @param {Partial<import('../api/types.js').ImageView>} [more] */
const here = (more) =>
  /** @type {import('../api/types.js').ImageView} */ (
    /** @type {unknown} */ ({
      description: null,
      favourite: false,
      tags: [],
      rotation: 0,
      taken: { local: '2015-05-01T12:30:00', offset: null, precision: 'second', source: 'exif' },
      ...more,
    })
  );

test('a path tells what a file is', () => {
  const kinds = {
    'a.jpg': 'photo',
    '../../up.png': 'photo',
    scan: 'photo',
    '.DS_Store': 'litter',
    'a/@eaDir/b.jpg': 'litter',
    'a.xmp': 'sidecar',
    'b.Zip': 'archive',
  };
  for (const [path, kind] of Object.entries({ ...kinds, 'darkslide/manifest-001.json': 'manifest', 'a.mp4': 'other' })) assert.equal(kindOf(path), kind, path);
});

test('a manifest says of each photo what is known', () => {
  const { photos, damaged } = manifest(JSON.stringify(whole));
  const wanted = photos.get('Photos/2024/a.jpg');
  assert.deepEqual([wanted?.tags, wanted?.favourite, wanted?.albums, damaged], [['Sea'], true, [{ id: 'al', position: 2 }], ['b.jpg']]);
});

test('what a manifest names is a photo, whatever its path', async () => {
  const named = ['Albums/.private/a.jpg', 'Photos/scan.dat', 'Photos/x.jpg_orig', 'Photos/.cover', 'Photos/a.zip', 'Photos/a.xmp'];
  const json = JSON.stringify({ ...whole, images: named.map((path) => ({ ...image, path })) });
  const { sources } = await sourcesOf([await archive({ 'darkslide/manifest-001.json': json, 'Photos/other.dat': 'x' })]);
  for (const path of named) assert.equal(kindIn(sources[0], path), 'photo', path);
  assert.deepEqual([kindIn(sources[0], 'Photos/other.dat'), kindIn(sources[0], 'darkslide/manifest-001.json')], ['other', 'manifest']);
});

test('a date that is none is dropped, and the photo is not', () => {
  const date = { local: '2015-05-01T12:30:00', offset: '+02:00', precision: 'second', source: 'exif' };
  assert.deepEqual(takenOf({ ...date, later: 1 }), date);
  assert.deepEqual(takenOf({ local: '2016-02-29T00:00:00.5' }), { local: '2016-02-29T00:00:00.5', offset: null, precision: 'second', source: '' });
  const bad = [{ local: 5 }, { local: null }, { local: '2015-02-29T12:30:00' }, { local: '2015-05-01T24:00:00' }, { local: '2015-05-01' }, { offset: 2 }];
  const other = [{ offset: '+19:00' }, { offset: '+02' }, { precision: 'hour' }, { precision: ['day'] }, { source: 'somebody' }, { source: null }];
  for (const wrong of [...bad, ...other]) assert.equal(takenOf({ ...date, ...wrong }), null, JSON.stringify(wrong));
  for (const none of [undefined, null, 'x', [], {}]) assert.equal(takenOf(none), null);
  const { photos } = manifest(JSON.stringify({ ...whole, images: [{ ...image, taken: { local: 5 } }] }));
  assert.equal(photos.get(image.path)?.taken, null);
});

test('a manifest of a later version or of another shape is refused', () => {
  assert.throws(() => manifest(JSON.stringify({ ...whole, version: 2 })), /later version/);
  for (const other of [[], null, {}, { ...whole, images: ['a'] }, { ...whole, images: [{ path: 'a' }] }, { ...whole, albums: {} }])
    assert.throws(() => manifest(JSON.stringify(other)), /not one of an export/);
  assert.throws(() => manifest('{"a"'), /no JSON/);
});

test('parts of an export that are not here are named', async () => {
  const { sources } = await sourcesOf([await archive({ 'darkslide/manifest-001.json': JSON.stringify({ ...whole, part: 2 }) })]);
  assert.deepEqual(
    missingParts(sources).map((text) => text.slice(0, 11)),
    ['Part 1 of 3', 'Part 3 of 3'],
  );
});

test('an archive that is none is refused, and the others are not', async () => {
  const { sources, refused } = await sourcesOf([new File(['no'], 'bad.zip'), await archive({ 'a.jpg': 'x' })]);
  assert.deepEqual(
    sources.map(({ paths }) => paths),
    [['a.jpg']],
  );
  assert.match(refused[0].reason, /no ZIP archive/);
});

test('what is said of a photo comes from the manifest, or else from XMP beside it', async () => {
  const files = { 'a.jpg': 'x', 'a.xmp': packet('<dc:description><rdf:Alt><rdf:li xml:lang="x-default">A &amp; B</rdf:li></rdf:Alt></dc:description>') };
  const json = JSON.stringify({ ...whole, images: [{ ...image, path: 'b.jpg', description: 'B' }] });
  const { sources } = await sourcesOf([
    await archive({ ...files, 'b.jpg': 'y', 'b.xmp': packet(''), 'c.jpg': 'z', 'c.jpg.xmp': 'none', 'darkslide/manifest-001.json': json }),
  ]);
  const said = async (/** @type {string} */ path) => wantedOf(sources[0], path);
  assert.deepEqual([(await said('a.jpg')).wanted.description, (await said('b.jpg')).wanted.description], ['A & B', 'B']);
  assert.deepEqual(await said('c.jpg'), { wanted: NOTHING, remark: 'Its XMP sidecar is none.' });
});

test('XMP is read with the precision of its date', () => {
  const read = (/** @type {string} */ fields) => xmpDetails(packet(fields));
  const tags = '<dc:subject><rdf:Bag><rdf:li>Sea</rdf:li><rdf:li>Sea</rdf:li><rdf:li>&#x42;oats</rdf:li></rdf:Bag></dc:subject>';
  assert.deepEqual(read(tags)?.tags, ['Sea', 'Boats']);
  assert.equal(read('')?.favourite, true);
  assert.equal(read('<darkslide:favourite>False</darkslide:favourite>')?.favourite, false);
  const date = (/** @type {string} */ text) => read(`<photoshop:DateCreated>${text}</photoshop:DateCreated>`)?.taken;
  assert.deepEqual(date('2012-06'), { local: '2012-06-01T00:00:00', offset: null, precision: 'month', source: '' });
  assert.deepEqual(date('2012-06-03T04:05:06+02:00'), { local: '2012-06-03T04:05:06', offset: '+02:00', precision: 'second', source: '' });
  assert.equal(date('2012-06-03T04:05:06.789Z')?.local, '2012-06-03T04:05:06.789');
  assert.equal(date('2012-13-45'), null);
  assert.equal(date('2012-02-31'), null);
  assert.equal(date('2012-06-03T04:05:06+99:99'), null);
  assert.equal(xmpDetails('<html></html>'), null);
});

test('what is missing is said of a photo, and nothing else', () => {
  const wanted = { ...NOTHING, description: ' Two ', favourite: true, rotation: 90, taken: { ...here().taken, source: 'owner', local: '2014-01-01T00:00:00' } };
  const told = missing(here(), /** @type {any} */ (wanted), true, ['t1']);
  assert.deepEqual(told.change, {
    description: 'Two',
    favourite: true,
    addTags: ['t1'],
    taken: { local: '2014-01-01T00:00:00', offset: null, precision: 'second' },
  });
  assert.deepEqual([told.rotation, told.remarks], [90, []]);
});

test('what the owner has said is left and told', () => {
  const mine = here({
    description: 'Mine',
    rotation: 180,
    favourite: true,
    tags: ['t1'],
    taken: { local: '2001-01-01T00:00:00', offset: null, precision: 'year', source: 'owner' },
  });
  const wanted = { ...NOTHING, description: 'Two', favourite: true, rotation: 90, taken: { ...here().taken, source: 'owner' } };
  const { change, rotation, remarks } = missing(mine, /** @type {any} */ (wanted), false, ['t1']);
  assert.deepEqual([change, rotation, remarks.length], [{}, null, 3]);
});

test('a sidecar that knows less of the same date changes nothing', () => {
  const coarse = { local: '2015-05-01T00:00:00', offset: null, precision: 'month', source: '' };
  assert.deepEqual(missing(here(), /** @type {any} */ ({ ...NOTHING, taken: coarse }), true, []).change, {});
});

test('the report says how many files went where, and why each', () => {
  const line = (/** @type {any} */ outcome, reason = '') => ({ path: 'a.jpg', outcome, reason });
  const lines = [line('left-out', 'It is empty.'), line('imported'), line('imported')];
  assert.equal(sumText(lines), 'Done: 2 imported, 1 left out.');
  assert.equal(sumText([]), 'There was no photo in it.');
  assert.equal(reportText(lines.slice(0, 2), ['A problem.']), 'Done: 1 imported, 1 left out.\nA problem.\n\na.jpg: left out. It is empty.\na.jpg: imported.\n');
});
