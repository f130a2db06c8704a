import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem, explain } from '../api/problem.js';

test('the sentence is the service\u2019s own where it gave one', () => {
  const body = { type: '/problems#taken', detail: 'This name is taken.', errors: [{ pointer: '/username', detail: 'taken' }] };
  const problem = Problem.parse(409, JSON.stringify(body), null);
  assert.equal(problem.message, 'This name is taken.');
  assert.equal(problem.slug, 'taken');
  assert.deepEqual(problem.errors, body.errors);
});

test('whatever a proxy answers becomes a sentence without a code', () => {
  for (const status of [0, 401, 404, 413, 418, 429, 500, 502, 503]) {
    for (const text of ['', '<html>Bad Gateway</html>', 'null', '"text"']) {
      const { message, slug, errors } = Problem.parse(status, text, null);
      assert.match(message, /^[A-Z][^<>\d]+\.$/);
      assert.equal(slug, '');
      assert.deepEqual(errors, []);
    }
  }
});

test('it tells what passes from what does not', () => {
  assert.deepEqual(
    [0, 404, 429, 500, 503].filter((status) => new Problem(status).passing),
    [429, 503],
  );
  assert.deepEqual(
    [0, 404, 503].filter((status) => new Problem(status).unreached),
    [0],
  );
});

test('how long to wait is in seconds, or unknown', () => {
  assert.equal(Problem.parse(429, '', '17').retryAfter, 17);
  assert.equal(Problem.parse(429, '', null).retryAfter, null);
  assert.equal(Problem.parse(429, '', 'Tue, 24 Nov 2026 20:00:00 GMT').retryAfter, null);
});

test('an error of ours is explained without its inner words', () => {
  assert.doesNotMatch(explain(new TypeError('x is undefined')), /undefined/);
  assert.equal(explain(new Problem(404)), new Problem(404).message);
});
