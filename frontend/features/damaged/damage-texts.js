import { isKnown } from '../../lib/known.js';
import { texts } from './texts.js';

const { found, remedy } = texts;

/** What the file alone does not repair. */
const BEYOND_REPAIR = new Map([
  ['key', remedy.key],
  ['record', remedy.record],
]);

/**
 * What was found, what can be done, and whether the file alone repairs it.
 *
 * @param {string} [damage] as the service names it
 */
export function damageText(damage = 'other') {
  return {
    found: found[isKnown(found, damage) ? damage : 'other'],
    remedy: BEYOND_REPAIR.get(damage) ?? remedy.again,
    beyondRepair: BEYOND_REPAIR.has(damage),
  };
}
