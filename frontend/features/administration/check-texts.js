/** @import { HealthCheck } from '../../api/types.js' */
import { ago } from '../../lib/ago.js';
import { countText, momentText } from '../../lib/format.js';

/** Checks whose names say little to people. */
const NAMES = new Map([
  ['Database connections health check', 'Database'],
  ['blobs', 'Files of the photos'],
  ['clock', 'Clock'],
  ['rehearsal', 'Backup'],
  ['renditions', 'Previews'],
  ['scrub', 'Reading of all files'],
  ['sealing', 'Keys'],
]);

/** The only connection of a kind has a name that says nothing. */
const UNNAMED = /^</;

/** Whether somebody has to look at it: 0 at once, 1 soon, 2 not at all. @param {HealthCheck} check */
export const urgency = ({ up, data }) => (up ? (data.degraded ? 1 : 2) : 0);

const STATES = ['Not OK', 'Needs a look', 'OK'];

/** @param {HealthCheck} check */
export const stateText = (check) => STATES[urgency(check)];

/** @param {HealthCheck} check */
export const checkName = ({ name }) => NAMES.get(name) ?? sentenceCase(name);

/** @param {string} name such as `trash-purge` */
export const sentenceCase = (name) => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

/** What was found, without why it is degraded. @param {HealthCheck} check */
export const checkDetails = ({ name, data }) =>
  name === 'rehearsal'
    ? rehearsalDetails(data)
    : Object.entries(data)
        .filter(([key]) => key !== 'degraded')
        .map(([key, value]) => (UNNAMED.test(key) ? '' : `${key}: ${value}`));

/** @param {Record<string, string>} data */
function rehearsalDetails(data) {
  if (data.off) return [`no restore is rehearsed: ${data.off}`];
  const damaged = Number(data['damaged before'] ?? 0);
  const last = data['last run'];
  return [
    data['newest backup'] ? `newest from ${when(data['newest backup'])}` : 'none has been seen',
    data.photos && `restored on trial ${when(last)}: ${data.whole} of ${countText(Number(data.photos), 'photo')} whole`,
    damaged > 0 && `${countText(damaged, 'photo was', 'photos were')} damaged before it was made`,
    data['last well'] && data['last well'] !== last && `last went well ${when(data['last well'])}`,
    data.problems,
  ];
}

/** @param {string} instant */
const when = (instant) => ago(instant) ?? momentText(instant);
