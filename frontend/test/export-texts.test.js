import './browser.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { contentText, subjectText } = await import('../features/exports/export-texts.js');

/** @import { ExportView } from '../api/types.js' */

/**
 * @param {ExportView['of']} of
 * @returns {ExportView}
 */
const made = (of) => ({ id: '', createdAt: '', expiresAt: '', of, folders: 'year', images: 12, damaged: 0, bytes: 2e6, parts: [] });

test('an export says what it is of', () => {
  assert.equal(subjectText(made({ what: 'everything' })), 'Everything');
  assert.equal(subjectText(made({ what: 'album', album: 'Holidays' })), 'Holidays');
  assert.equal(subjectText(made({ what: 'album' })), 'An album');
  assert.equal(subjectText(made({ what: 'search' })), 'Search');
  assert.equal(subjectText(made({ what: 'images' })), '12 photos');
  assert.equal(subjectText(made(undefined)), '12 photos');
});

test('the number of photos is said once, and the folders are named', () => {
  assert.match(contentText(made({ what: 'everything' })), /^12 photos\b.*2\sMB.*a folder for each year$/);
  assert.doesNotMatch(contentText(made({ what: 'images' })), /photos/);
  assert.match(contentText({ ...made({ what: 'album' }), folders: 'album' }), /like the albums$/);
});
