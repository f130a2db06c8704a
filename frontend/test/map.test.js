import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { areaOf, boxText, joined, townText } from '../features/map/clusters.js';
import { graticule } from '../features/map/graticule.js';
import { LAND } from '../features/map/land.js';
import { latitudeOf, longitudeOf, MAX_LATITUDE, WORLD, xOf, yOf } from '../features/map/mercator.js';
import { Viewport } from '../features/map/viewport.js';
import { coordinatesText, distanceText } from '../features/map/words.js';

/** @param {number} one @param {number} other */
const near = (one, other) => assert.ok(Math.abs(one - other) < 1e-6, `${one} is not ${other}`);

/**
 * @param {number} latitude
 * @param {number} longitude
 * @param {number} count
 * @param {string | null} town
 */
const cluster = (latitude, longitude, count, town = null) => ({
  latitude,
  longitude,
  count,
  town,
  towns: town ? 1 : 0,
  image: `${latitude}/${longitude}`,
  thumbnail: null,
  box: { south: latitude, west: longitude, north: latitude, east: longitude },
});

test('the world is a square, and the way back leads to the same place', () => {
  assert.deepEqual([xOf(-180), xOf(180)], [0, WORLD]);
  for (const beyond of [MAX_LATITUDE, 90]) near(yOf(beyond) / WORLD, 0);
  near(yOf(-90) / WORLD, 1);
  near(yOf(0), WORLD / 2);
  for (const degrees of [-MAX_LATITUDE, -33.87, 0, 51.48, MAX_LATITUDE]) near(latitudeOf(yOf(degrees)), degrees);
  for (const degrees of [-180, -3.18, 0, 180]) near(longitudeOf(xOf(degrees)), degrees);
});

test('the outline of the land stays within the world, and below 25 kB', () => {
  assert.ok(LAND.length < 25_000);
  assert.match(LAND, /^(M\d+ \d+l[-\d ]+z)+$/);
});

test('what is pointed at stays there while the map is zoomed, and the map stays within the world', () => {
  const viewport = new Viewport(1000, 700);
  viewport.place = { x: xOf(10), y: yOf(50), scale: 4 };
  const before = viewport.pixel(51.48, -3.18);
  viewport.place = viewport.zoomed(3, before);
  const after = viewport.pixel(51.48, -3.18);
  near(after.x, before.x);
  near(after.y, before.y);
  viewport.place = { x: -1e9, y: 1e9, scale: 1e9 };
  assert.ok(!viewport.canComeCloser);
  assert.ok(viewport.pixel(0, -180).x <= 0);
  viewport.place = { x: 0, y: 0, scale: 0 };
  assert.ok(!viewport.canGoBack);
  for (const longitude of [-180, 180]) assert.ok(viewport.pixel(0, longitude).x >= 0 && viewport.pixel(0, longitude).x <= 1000);
});

test('an area is brought into sight, and one place not too closely', () => {
  const viewport = new Viewport(390, 500);
  viewport.place = viewport.fitting({ south: 48, west: -3, north: 60, east: 20 });
  for (const [latitude, longitude] of [
    [48, -3],
    [60, 20],
  ]) {
    const { x, y } = viewport.pixel(latitude, longitude);
    assert.ok(x > 0 && x < 390 && y > 0 && y < 500, `${x}, ${y}`);
  }
  viewport.place = viewport.fitting({ south: 51, west: 3, north: 51, east: 3 });
  assert.ok(viewport.metresAcross > 100_000);
});

test('the map ends where land does, unless there are photos beyond', () => {
  const viewport = new Viewport(1000, 700);
  const reaches = (/** @type {number} */ latitude) => {
    viewport.place = { x: xOf(0), y: yOf(latitude), scale: 4 };
    const { y } = viewport.pixel(latitude, 0);
    return y > -1 && y < 701;
  };
  assert.ok(reaches(-80) && !reaches(-89) && !reaches(89));
  viewport.reach({ south: -89, west: 0, north: 60, east: 0 });
  assert.ok(reaches(-89) && !reaches(89));
  viewport.reach({ south: 0, west: 0, north: 89, east: 0 });
  assert.ok(reaches(89));
});

test('what is asked for is always an area of the earth', () => {
  for (const place of [
    { x: 0, y: 0, scale: 0 },
    { x: WORLD, y: WORLD, scale: 5000 },
    { x: WORLD / 2, y: WORLD / 2, scale: 1 },
  ]) {
    const viewport = new Viewport(1440, 900);
    viewport.place = place;
    const { south, west, north, east } = viewport.around;
    assert.ok(south >= -90 && south < north && north <= 90 && west >= -180 && west < east && east <= 180, JSON.stringify(viewport.around));
    assert.equal(Math.log2(viewport.cells) % 1, 0);
    assert.ok(viewport.cells >= 1 && viewport.cells <= 2 ** 24);
  }
});

test('circles that would cover each other are one, with all of their photos', () => {
  const viewport = new Viewport(1000, 700);
  viewport.place = { x: xOf(0), y: yOf(50), scale: 4 };
  const far = cluster(50, 20, 1, 'Kraków, Poland');
  const both = joined([cluster(50, 0, 5, 'Dieppe, France'), cluster(50.2, 0.2, 2, 'Eu, France'), far], viewport);
  assert.deepEqual(
    both.map(({ count, towns }) => [count, towns]),
    [
      [7, 2],
      [1, 1],
    ],
  );
  assert.equal(townText(both[0]), 'Dieppe, France and elsewhere');
  assert.equal(boxText(both[0].box), '50.0000000,0.0000000,50.2000000,0.2000000');
  viewport.place = viewport.zoomed(60, viewport.pixel(50, 0));
  assert.equal(joined([cluster(50, 0, 5), cluster(50.2, 0.2, 2), far], viewport).length, 3);
  assert.deepEqual(areaOf(both), { south: 50, west: 0, north: 50.2, east: 20 });
  assert.equal(areaOf([]), null);
});

test('the grid has few lines, however close one comes', () => {
  const viewport = new Viewport(1440, 900);
  for (let scale = viewport.leastScale; scale < 5000; scale *= 3) {
    viewport.place = { x: xOf(18.07), y: yOf(59.33), scale };
    const lines = graticule(viewport).match(/M/g)?.length ?? 0;
    assert.ok(lines >= 4 && lines <= 40, `${lines} lines at ${scale}`);
  }
});

test('places and distances are told as people do', () => {
  assert.equal(coordinatesText({ latitude: -33.868, longitude: 151.209 }), '33.87° S, 151.21° E');
  assert.equal(distanceText(1_234_567), '1,200 km');
  assert.equal(distanceText(1460), '1.5 km');
  assert.equal(distanceText(432), '430 m');
});
