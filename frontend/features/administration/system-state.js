/** @import { HealthCheck, JobView } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { ago } from '../../lib/ago.js';
import { el, fill } from '../../lib/dom.js';
import { countText, momentText, numberText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { detailLine } from '../settings/descriptions.js';
import { loadSection } from '../../ui/load-section.js';

/** Checks whose names say little to people. */
const NAMES = new Map([
  ['Database connections health check', 'Database'],
  ['blobs', 'Files of the photos'],
  ['clock', 'Clock'],
  ['renditions', 'Previews'],
  ['scrub', 'Reading of all files'],
  ['sealing', 'Keys'],
]);

/** The only connection of a kind has a name that says nothing. */
const UNNAMED = /^</;

/** The checks of the service's health, and its jobs. */
export class SystemState extends View {
  render() {
    this.classList.add('part');
    void loadSection(this, async () => {
      const { checks, jobs } = await admin.system();
      fill(
        this,
        el('ul', { class: 'entries', role: 'list', 'aria-label': 'Checks' }, [...checks].sort(downFirst).map(checkEntry)),
        el('h3', {}, 'Work in the background'),
        el('ul', { class: 'entries', role: 'list' }, jobs.map(jobEntry)),
      );
    });
  }
}

/**
 * @param {HealthCheck} a
 * @param {HealthCheck} b
 */
const downFirst = (a, b) => Number(a.up) - Number(b.up) || a.name.localeCompare(b.name);

/** @param {HealthCheck} check */
const checkEntry = ({ name, up, data }) =>
  el(
    'li',
    { class: up ? null : 'grave' },
    el('p', { class: 'entry-title' }, NAMES.get(name) ?? sentenceCase(name), el('span', { class: 'tag' }, up ? 'OK' : 'Not OK')),
    el('p', { class: 'remark' }, detailLine(Object.entries(data).map(([key, value]) => (UNNAMED.test(key) ? '' : `${key}: ${value}`)))),
  );

/** @param {JobView} job */
function jobEntry({ kind, id, running, nextRun, lastSuccess, failures, lastError, done, total }) {
  const details = [
    running ? 'running now' : `next run ${momentText(nextRun)}`,
    total > 0 && `${numberText(done)} of ${numberText(total)} done`,
    lastSuccess && `last success ${ago(lastSuccess) ?? momentText(lastSuccess)}`,
  ];
  return el(
    'li',
    { class: failures ? 'grave' : null },
    el('p', { class: 'entry-title' }, sentenceCase(kind), id !== 'only' && el('span', { class: 'tag' }, id)),
    el('p', { class: 'remark' }, detailLine(details)),
    failures > 0 && el('p', {}, `Failed ${countText(failures, 'time')}: ${lastError ?? 'no reason is known'}`),
  );
}

/** @param {string} name such as `trash-purge` */
const sentenceCase = (name) => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

customElements.define('system-state', SystemState);
