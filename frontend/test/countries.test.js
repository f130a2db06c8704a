import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { countryText, townText } from '../lib/countries.js';

test('a country is called as the reader calls it', () => {
  assert.equal(countryText('Germany', 'de'), 'Deutschland');
  assert.equal(countryText('United Kingdom', 'fr'), 'Royaume-Uni');
  assert.equal(countryText('Sweden'), 'Sweden');
});

test('a name that is not known stays as it is', () => {
  for (const name of ['Atlantis', '']) assert.equal(countryText(name, 'de'), name);
});

test('a town is told with its country, and keeps its own name', () => {
  assert.equal(townText('Hamburg, Germany', 'de'), 'Hamburg, Deutschland');
  assert.equal(townText('Washington, D.C., United States', 'es'), 'Washington, D.C., Estados Unidos');
  assert.equal(townText('Singapore', 'de'), 'Singapur');
});
