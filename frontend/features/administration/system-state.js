/** @import { HealthCheck, JobView } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { ago } from '../../lib/ago.js';
import { el, fill } from '../../lib/dom.js';
import { countText, momentText, numberText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { detailLine } from '../settings/descriptions.js';
import { loadSection } from '../../ui/load-section.js';
import { checkDetails, checkName, sentenceCase, stateText, urgency } from './check-texts.js';

/** The checks of the service's health, and its jobs. */
export class SystemState extends View {
  render() {
    this.classList.add('part');
    void loadSection(this, async () => {
      const { checks, jobs } = await admin.system();
      fill(
        this,
        el('ul', { class: 'entries', role: 'list', 'aria-label': 'Checks' }, [...checks].sort(urgentFirst).map(checkEntry)),
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
const urgentFirst = (a, b) => urgency(a) - urgency(b) || a.name.localeCompare(b.name);

/** @param {HealthCheck} check */
const checkEntry = (check) =>
  el(
    'li',
    { class: stateText(check) === 'OK' ? null : 'grave' },
    el('p', { class: 'entry-title' }, checkName(check), el('span', { class: 'tag' }, stateText(check))),
    check.data.degraded && el('p', {}, `${check.data.degraded}.`),
    el('p', { class: 'remark' }, detailLine(checkDetails(check))),
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

customElements.define('system-state', SystemState);
