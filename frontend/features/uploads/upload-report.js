/** @import { State } from './upload.js' */
import { numberText } from '../../lib/format.js';
import { texts } from './texts.js';

/** The outcomes of a file, the most important first. */
export const OUTCOMES = /** @type {const} */ (['failed', 'restored', 'there', 'uploaded']);

/**
 * The outcome of an upload as text, for a mail or a note.
 *
 * @param {{ name: string, state: State, reason: string }[]} items
 */
export function report(items) {
  const parts = OUTCOMES.flatMap((state) => {
    const lines = items.filter((item) => item.state === state).map(({ name, reason }) => (reason ? `${name}: ${reason}` : name));
    return lines.length ? [[`${texts.outcomes[state]} (${numberText(lines.length)})`, ...lines].join('\n')] : [];
  });
  return `${parts.join('\n\n')}\n`;
}
