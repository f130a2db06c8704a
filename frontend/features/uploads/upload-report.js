/** @import { State } from './upload.js' */

/** The outcomes of a file, the most important first. @type {[State, string][]} */
export const OUTCOMES = [
  ['failed', 'Not added'],
  ['restored', 'Restored from the trash'],
  ['there', 'Already there'],
  ['uploaded', 'Uploaded'],
];

/**
 * The outcome of an upload as text, for a mail or a note.
 *
 * @param {{ name: string, state: State, reason: string }[]} items
 */
export function report(items) {
  const parts = OUTCOMES.flatMap(([state, title]) => {
    const lines = items.filter((item) => item.state === state).map(({ name, reason }) => (reason ? `${name}: ${reason}` : name));
    return lines.length ? [[`${title} (${lines.length})`, ...lines].join('\n')] : [];
  });
  return `${parts.join('\n\n')}\n`;
}
