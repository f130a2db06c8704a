import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { Problem } from '../api/problem.js';
import { leftOutText, takeFailure } from '../features/uploads/upload-failure.js';
import { report } from '../features/uploads/upload-report.js';
import { UploadRoom } from '../features/uploads/upload-room.js';
import { secondsLeft, tally } from '../features/uploads/upload-tally.js';
import { refusal, Upload } from '../features/uploads/upload.js';

const file = (/** @type {string} */ name, size = 10, type = 'image/jpeg') => new File(['x'.repeat(size)], name, { type });

function everyKind() {
  const items = ['sent.jpg', 'there.jpg', 'back.jpg', 'bad.jpg', 'broken.jpg', 'going.jpg', 'next.jpg'].map((name) => new Upload(file(name)));
  const [sent, there, back, bad, broken, going] = items;
  sent.arrive('uploaded');
  there.arrive('there');
  back.arrive('restored');
  bad.fail('This is not a photo.', true);
  broken.fail('The connection broke.');
  going.start();
  going.sent = 4;
  return items;
}

test('the tally counts every file once, and bytes only of those on their way', () => {
  const { count, finished, bytes, sent, retryable, of } = tally(everyKind());
  assert.deepEqual({ count, finished, bytes, sent, retryable }, { count: 7, finished: 5, bytes: 50, sent: 34, retryable: 1 });
  assert.deepEqual(of, { waiting: 1, uploading: 1, uploaded: 1, there: 1, restored: 1, failed: 2 });
});

test('the time that is left is told by the speed, or not at all', () => {
  assert.equal(secondsLeft(tally(everyKind()), 8), 2);
  assert.equal(secondsLeft(tally(everyKind()), null), null);
  assert.equal(secondsLeft(tally(everyKind()), 0), null);
});

test('the report says what became of each file, the refused ones first and why', () => {
  assert.equal(
    report(everyKind()),
    'Not added (2)\nbad.jpg: This is not a photo.\nbroken.jpg: The connection broke.\n\n' +
      'Restored from the trash (1)\nback.jpg\n\nAlready there (1)\nthere.jpg\n\nUploaded (1)\nsent.jpg\n',
  );
});

test('what was interrupted begins anew and has not used up a try', () => {
  const item = new Upload(file('a.jpg'));
  const signal = item.start();
  item.sent = 5;
  item.interrupt();
  assert.ok(signal.aborted);
  assert.deepEqual([item.state, item.sent, item.attempts, item.cancelled], ['waiting', 0, 0, false]);
  assert.ok(!item.start().aborted);
});

test('what was cancelled is not sent any further', () => {
  const item = new Upload(file('a.jpg'));
  const signal = item.start();
  item.cancel();
  assert.ok(signal.aborted && item.cancelled);
});

test('empty files and other kinds are refused before a byte is sent', () => {
  assert.match(refusal(file('a.jpg', 0)), /empty/);
  assert.match(refusal(file('a.mp4', 10, 'video/mp4')), /not a photo/);
  assert.equal(refusal(file('a.heic', 10, '')), '');
  assert.equal(refusal(file('a.jpg')), '');
});

test('what was stored although its sending was broken off is one\u2019s own upload', () => {
  const item = new Upload(file('a.jpg'));
  item.start();
  item.sent = 10;
  item.interrupt();
  item.arrive('there');
  assert.equal(item.state, 'uploaded');

  const never = new Upload(file('b.jpg'));
  never.start();
  never.interrupt();
  never.arrive('there');
  assert.equal(never.state, 'there');
});

test('a file too large for a proxy is not sent again, and is told apart from one too large for us', async () => {
  const sentences = [];
  for (const body of ['<html>413 Request Entity Too Large</html>', '{"type":"/problems#too-large","detail":"Larger than 50 MB."}']) {
    const item = new Upload(file('a.jpg'));
    await takeFailure(item, await Problem.parse(413, body, null), /** @type {any} */ (null), new UploadRoom());
    assert.ok(item.final);
    sentences.push(item.reason);
  }
  assert.match(sentences[0], /proxy/);
  assert.equal(sentences[1], 'Larger than 50 MB.');
});

test('what became of a name is told with its file', () => {
  const item = new Upload(file('a\tb.jpg'));
  item.arrive('uploaded', /** @type {any} */ ({ fileName: 'a b.jpg', fileNameChanged: true }));
  assert.match(report([item]), /a\tb\.jpg: Kept as \u201ca b\.jpg\u201d/);
});

test('a repaired photo is told as one', () => {
  const item = new Upload(file('a.jpg'));
  item.arrive('uploaded', /** @type {any} */ ({ fileName: 'a.jpg', repaired: true }));
  assert.match(item.reason, /whole again/);
});

test('an answer proves what was stored by its digest, which only a lost record may lack', () => {
  const item = new Upload(file('a.jpg'));
  item.sha256 = 'abc';
  const isProved = (/** @type {object} */ image) => item.isProvedBy(/** @type {any} */ (image));
  assert.ok(isProved({ sha256: 'abc' }));
  assert.ok(isProved({ sha256: null, damage: 'record' }));
  assert.ok(!isProved({ sha256: 'abd' }));
  assert.ok(!isProved({ sha256: 'abd', damage: 'record' }));
  assert.ok(!isProved({ sha256: null }));
});

test('what was left out of a folder is named, the same once and not without end', () => {
  assert.match(leftOutText(['@eaDir', '.DS_Store', '@eaDir']), /: @eaDir, \.DS_Store\.$/);
  assert.match(leftOutText(['a', 'b', 'c', 'd', 'e']), /: a, b, c and 2 more\.$/);
});

test('a file for which there is no room is not tried again by itself, and is told apart', async () => {
  const item = new Upload(file('a.jpg', 300));
  const room = new UploadRoom();
  const body = { type: '/problems#quota-exceeded', detail: 'Full.', used: { images: 7, bytes: 900 }, limits: { images: null, bytes: 1000 } };
  item.start();
  await takeFailure(item, new Problem(507, body), /** @type {any} */ (null), room);
  assert.deepEqual([item.state, item.noRoom, item.final], ['failed', true, false]);
  assert.match(item.reason, /it has 300 bytes, and 100 bytes of your 1\skB are free/);
  assert.deepEqual([tally([item]).noRoom, tally([item]).retryable], [1, 1]);
  item.renew();
  assert.deepEqual([item.state, item.noRoom, item.reason], ['waiting', false, '']);
});

test('a disk that is full is no quota', async () => {
  const item = new Upload(file('a.jpg'));
  await takeFailure(item, new Problem(507, { type: '/problems#storage-full', detail: 'The disk is full.' }), /** @type {any} */ (null), new UploadRoom());
  assert.deepEqual([item.noRoom, item.reason], [false, 'The disk is full.']);
});
