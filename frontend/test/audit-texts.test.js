import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import './browser.js';
import { auditText } from '../features/administration/audit-texts.js';

const ENUM = new URL('../../backend/src/main/java/app/darkslide/audit/AuditAction.java', import.meta.url);

const entry = { id: '1', at: '2026-11-23T20:15:30Z', actor: 'ansel', subject: 'dorothea', detail: 'administrator', device: 'Firefox on Linux', address: '' };

test('every action of the API has words of its own', () => {
  const actions = [...readFileSync(ENUM, 'utf8').matchAll(/@JsonProperty\("([^"]+)"\)/g)].map(([, action]) => action);
  assert.ok(actions.length > 5);
  for (const action of actions) assert.doesNotMatch(auditText({ ...entry, action }), /did something/, action);
});

test('who is erased, or was a command on the machine, has no name', () => {
  const made = { ...entry, action: 'role-changed' };
  assert.equal(auditText(made), 'ansel made dorothea an administrator');
  assert.equal(auditText({ ...made, actor: null }), 'An erased account made dorothea an administrator');
  assert.equal(auditText({ ...made, actor: null, device: null }), 'A command on the machine made dorothea an administrator');
  assert.equal(auditText({ ...made, subject: null }), 'ansel made an erased account an administrator');
  assert.equal(auditText({ ...entry, action: 'account-created', subject: null }), 'An erased account created an account, as an administrator');
});

test('what an action has to say of itself is in words, or as it was recorded', () => {
  const said = (/** @type {string} */ action, /** @type {string} */ detail) => auditText({ ...entry, action, detail }).replaceAll('\u00a0', ' ');
  assert.equal(said('invitation-made', 'member'), 'ansel made an invitation (member)');
  assert.equal(said('quota-changed', 'images: 200, bytes: default'), 'ansel changed how much dorothea may keep (photos: 200, size: as for everybody)');
  assert.equal(said('quota-changed', 'images: default, bytes: 5000000000'), 'ansel changed how much dorothea may keep (photos: as for everybody, size: 5 GB)');
  assert.equal(said('setting-changed', 'registration: open'), 'ansel changed a setting: registration: open');
  assert.equal(said('setting-changed', 'name: The: Bergströms'), 'ansel changed a setting: name: The: Bergströms');
  assert.equal(said('setting-changed', 'later: 1'), 'ansel changed a setting: later: 1');
  assert.equal(auditText({ ...entry, action: 'toString' }), 'ansel did something (toString)');
});
