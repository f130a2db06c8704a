import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { chooseMapService, MAP_SERVICES, mapService, NO_MAP_SERVICE } from '../lib/map-services.js';

test('OpenStreetMap is meant until another one is chosen', () => {
  assert.equal(mapService()?.id, 'openstreetmap');
});

test('another one can be chosen, or none', () => {
  chooseMapService('apple');
  assert.equal(mapService()?.name, 'Apple Maps');
  chooseMapService(NO_MAP_SERVICE);
  assert.equal(mapService(), null);
});

test('each links to the place over https', () => {
  const addresses = Object.fromEntries(MAP_SERVICES.map(({ id, address }) => [id, address('51.48300,-3.18530')]));
  assert.deepEqual(addresses, {
    openstreetmap: 'https://www.openstreetmap.org/?mlat=51.48300&mlon=-3.18530#map=15/51.48300/-3.18530',
    google: 'https://www.google.com/maps/search/?api=1&query=51.48300%2C-3.18530',
    apple: 'https://maps.apple.com/?q=51.48300%2C-3.18530',
  });
});
