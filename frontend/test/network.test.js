import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkText } from '../lib/network.js';

test('an IPv4 network shows the part that is kept', () => {
  assert.equal(networkText('192.0.2.0/24'), '192.0.2.x');
  assert.equal(networkText('10.20.0.0/16'), '10.20.x');
});

test('an IPv6 network shows the part that is kept', () => {
  assert.equal(networkText('2001:db8:7::/48'), '2001:db8:7:x');
  assert.equal(networkText('2001:db8::/48'), '2001:db8:x');
});

test('where it is unknown nothing is told', () => assert.equal(networkText('unknown'), null));
