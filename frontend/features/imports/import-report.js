/** @import { Line, Outcome } from './importing.js' */
import { numberText } from '../../lib/format.js';

/** @type {Record<Outcome, string>} */
export const OUTCOMES = {
  imported: 'imported',
  known: 'already there',
  healed: 'repaired',
  'left-out': 'left out',
  refused: 'not accepted',
  failed: 'not imported',
};

/** @param {Line[]} lines */
export function sumText(lines) {
  const parts = Object.entries(OUTCOMES).flatMap(([outcome, text]) => {
    const count = lines.filter((line) => line.outcome === outcome).length;
    return count ? [`${numberText(count)} ${text}`] : [];
  });
  return parts.length ? `Done: ${parts.join(', ')}.` : 'There was no photo in it.';
}

/**
 * @param {Line[]} lines
 * @param {string[]} problems
 */
export const reportText = (lines, problems) =>
  [sumText(lines), ...problems, '', ...lines.map(({ path, outcome, reason }) => [`${path}: ${OUTCOMES[outcome]}.`, reason].filter(Boolean).join(' '))].join(
    '\n',
  ) + '\n';
