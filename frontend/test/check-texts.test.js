import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { checkDetails, checkName, jobName, stateText } from '../features/administration/check-texts.js';

const RUN = new Date(Date.now() - 2 * 24 * 3600 * 1000).toISOString();
const NEWEST = new Date(Date.now() - 3 * 3600 * 1000).toISOString();

/** @param {Record<string, string>} data */
const details = (data) => checkDetails({ name: 'rehearsal', up: true, data }).filter(Boolean).join('; ');

const WELL = {
  'newest backup': NEWEST,
  'last run': RUN,
  'last well': RUN,
  backup: RUN,
  rows: '5000',
  photos: '200',
  whole: '200',
  'damaged before': '0',
};

test('a rehearsal says how old the newest backup is, and how the last one went', () => {
  assert.equal(details(WELL), 'newest from 3 hours ago; restored on trial 2 days ago: 200 of 200 photos whole');
  assert.equal(checkName({ name: 'rehearsal', up: true, data: {} }), 'Backup');
});

test('photos that were damaged before are told apart from what is wrong with the backup', () => {
  assert.match(details({ ...WELL, whole: '199', 'damaged before': '1' }), /199 of 200 photos whole; 1 photo was damaged before it was made$/);
  const failed = details({ ...WELL, 'last well': '2020-01-01T00:00:00Z', problems: 'The manifest is not what was written.' });
  assert.match(failed, /last went well .*2020.*; The manifest is not what was written\.$/);
});

test('without a directory, or before the first run, it says so', () => {
  assert.match(details({ off: 'DARKSLIDE_REHEARSAL_FROM names no directory of backups' }), /^no restore is rehearsed: DARKSLIDE_/);
  assert.equal(details({ degraded: 'No restore has been rehearsed yet' }), 'none has been seen');
});

test('what is up and degraded needs a look', () => {
  assert.equal(stateText({ name: 'scrub', up: true, data: {} }), 'OK');
  assert.equal(stateText({ name: 'scrub', up: true, data: { degraded: 'Behind' } }), 'Needs a look');
  assert.equal(stateText({ name: 'blobs', up: false, data: {} }), 'Not OK');
  assert.deepEqual(checkDetails({ name: 'scrub', up: true, data: { degraded: 'Behind', due: '3' } }), ['due: 3']);
});

test('work has a name of its own, and a later kind the one that the service gives', () => {
  assert.equal(jobName('expired-sign-ins'), 'Expired sign ins');
  assert.equal(jobName('missing-renditions by libvips 8.15'), 'Missing renditions by libvips 8.15');
  assert.equal(jobName('some-later-work'), 'Some later work');
});
