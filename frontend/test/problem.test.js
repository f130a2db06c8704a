import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from '../api/problem-words.js';
import { Problem, explain } from '../api/problem.js';

test('the sentence is the service\u2019s own where it gave one', async () => {
  const body = { type: '/problems#taken', detail: 'This name is taken.', errors: [{ pointer: '/username', detail: 'taken' }] };
  const problem = await Problem.parse(409, JSON.stringify(body), null);
  assert.equal(problem.message, 'This name is taken.');
  assert.equal(problem.slug, 'taken');
  assert.deepEqual(problem.errors, body.errors);
});

test('whatever a proxy answers becomes a sentence without a code', async () => {
  for (const status of [0, 401, 404, 413, 418, 429, 500, 502, 503]) {
    for (const text of ['', '<html>Bad Gateway</html>', 'null', '"text"']) {
      const { message, slug, errors } = await Problem.parse(status, text, null);
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

test('how long to wait is in seconds, or unknown', async () => {
  assert.equal((await Problem.parse(429, '', '17')).retryAfter, 17);
  assert.equal((await Problem.parse(429, '', null)).retryAfter, null);
  assert.equal((await Problem.parse(429, '', 'Tue, 24 Nov 2026 20:00:00 GMT')).retryAfter, null);
});

test('an error of ours is explained without its inner words', () => {
  assert.doesNotMatch(explain(new TypeError('x is undefined')), /undefined/);
  assert.equal(explain(new Problem(404)), new Problem(404).message);
});

test('the app\u2019s own words are those of the reason, or else of the broken rules, or else of the type', async () => {
  const said = async (/** @type {import('../api/problem.js').ProblemBody} */ body) => (await inWords(body)).detail;
  assert.match((await said({ type: '/problems#conflict', reason: 'too-many-tags', limit: 5000 })) ?? '', /5,000 tags/);
  assert.match((await said({ type: '/problems#too-large', reason: 'file-too-large', limit: 50 * 1024 * 1024 })) ?? '', /50\sMB/);
  assert.match((await said({ type: '/problems#conflict', reason: 'unheard-of' })) ?? '', /does not fit/);
  assert.match((await said({ type: '/problems#conflict', reason: 'too-many-tags' })) ?? '', /does not fit/);
  assert.equal(await said({ type: '/problems#unheard-of', detail: 'Was ist das?' }), 'Was ist das?');
  const errors = [{ pointer: '/name', detail: 'must have at most 64 characters', rule: 'too-long', limit: 64 }];
  assert.equal(await said({ type: '/problems#invalid-request', errors }), 'At most 64 characters.');
});

test('what is wrong with a field is said by its rule, or else as of the whole', async () => {
  const errors = [
    { pointer: '/username', detail: '', rule: 'malformed' },
    { pointer: '/password', detail: '', rule: 'too-short', limit: 12 },
    { pointer: '/email', detail: '', rule: 'unheard-of' },
  ];
  const [username, password, email] = (await inWords({ type: '/problems#invitation-needed', errors })).errors ?? [];
  assert.match(username.detail, /digits/);
  assert.equal(password.detail, 'At least 12 characters.');
  assert.match(email.detail, /invitation/);
});

test('a field whose rule is unheard of is not told what is wrong with another', async () => {
  const errors = [
    { pointer: '/password', detail: '', rule: 'too-short', limit: 12 },
    { pointer: '/email', detail: '', rule: 'unheard-of' },
  ];
  const { detail, errors: told = [] } = await inWords({ type: '/problems#invalid-request', errors });
  assert.equal(detail, 'At least 12 characters.');
  assert.equal(told[0].detail, 'At least 12 characters.');
  assert.match(told[1].detail, /not valid/);
});
