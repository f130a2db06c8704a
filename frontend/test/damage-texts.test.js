import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.js';
import { damageText } from '../features/damaged/damage-texts.js';

test('the same file is asked for where it helps, and a backup where it does not', () => {
  for (const damage of ['gone', 'cut', 'altered', 'unreadable']) assert.match(damageText(damage).remedy, /file again repairs/, damage);
  for (const damage of ['key', 'record']) assert.match(damageText(damage).remedy, /backup/, damage);
});

test('only what its file cannot repair is offered to be deleted for ever', () => {
  for (const damage of ['gone', 'cut', 'altered', 'unreadable', undefined]) assert.ok(!damageText(damage).beyondRepair, damage);
  for (const damage of ['key', 'record']) assert.ok(damageText(damage).beyondRepair, damage);
});

test('damage without a known reason is told, too', () => {
  assert.match(damageText(undefined).found, /damaged/);
  assert.match(damageText('of a later release').found, /damaged/);
});
