/** @import { HealthCheck } from '../../api/types.js' */
import { ago } from '../../lib/ago.js';
import { momentText, numberText } from '../../lib/format.js';
import { texts } from './texts.js';

const { rehearsal, state } = texts;

/** By the names that the service gives; a later one may have others. @type {Record<'checks' | 'findings' | 'jobs', Record<string, string>>} */
const { checks, findings, jobs } = texts;

/** The only connection of a kind has a name that says nothing. */
const UNNAMED = /^</;

/** Whether somebody has to look at it: 0 at once, 1 soon, 2 not at all. @param {HealthCheck} check */
export const urgency = ({ up, data }) => (up ? (data.degraded ? 1 : 2) : 0);

const STATES = [state.bad, state.degraded, state.good];

/** @param {HealthCheck} check */
export const stateText = (check) => STATES[urgency(check)];

/** @param {HealthCheck} check */
export const checkName = ({ name }) => checks[name] ?? sentenceCase(name);

/** @param {string} kind such as `trash-purge`, or `earlier-dates by reader 3` */
export function jobName(kind) {
  const [name, by] = kind.split(/ by (.*)/s);
  if (!jobs[name]) return sentenceCase(kind);
  return by ? state.jobBy(jobs[name], by) : jobs[name];
}

/** @param {string} name */
const sentenceCase = (name) => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

/** What was found, without why it is degraded. @param {HealthCheck} check */
export const checkDetails = ({ name, data }) =>
  name === 'rehearsal'
    ? rehearsalDetails(data)
    : Object.entries(data)
        .filter(([key]) => key !== 'degraded')
        .map(([key, value]) => (UNNAMED.test(key) ? '' : state.found(findings[key] ?? key, value)));

/** @param {Record<string, string>} data */
function rehearsalDetails(data) {
  if (data.off) return [rehearsal.off(data.off)];
  const damaged = Number(data['damaged before'] ?? 0);
  const last = data['last run'];
  return [
    data['newest backup'] ? rehearsal.newest(when(data['newest backup'])) : rehearsal.none,
    data.photos && rehearsal.restored(when(last), numberText(Number(data.whole)), Number(data.photos)),
    damaged > 0 && rehearsal.damagedBefore(damaged),
    data['last well'] && data['last well'] !== last && rehearsal.lastWell(when(data['last well'])),
    data.problems,
  ];
}

/** @param {string} instant */
const when = (instant) => ago(instant) ?? momentText(instant);
