/** @import { Line, Outcome } from './importing.js' */
import { texts } from './texts.js';

const { counts, outcomes, report } = texts;

/** In the order of the sum. */
const OUTCOMES = /** @type {Outcome[]} */ (Object.keys(outcomes));

/** @param {Line[]} lines */
export function sumText(lines) {
  const parts = OUTCOMES.flatMap((outcome) => {
    const count = lines.filter((line) => line.outcome === outcome).length;
    return count ? [counts[outcome](count)] : [];
  });
  return parts.length ? report.sum(parts.join(report.comma)) : report.nothing;
}

/** @param {Line} line */
export const lineText = ({ path, outcome, reason }) => [report.line(path, outcomes[outcome]), reason].filter(Boolean).join(' ');

/**
 * @param {Line[]} lines
 * @param {string[]} problems
 */
export const reportText = (lines, problems) => [sumText(lines), ...problems, '', ...lines.map(lineText)].join('\n') + '\n';
