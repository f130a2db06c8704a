/** @import { HealthCheck, JobView } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { ago } from '../../lib/ago.js';
import { el, fill } from '../../lib/dom.js';
import { momentText, numberText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { detailLine } from '../settings/descriptions.js';
import { loadSection } from '../../ui/load-section.js';
import { checkDetails, checkName, jobName, stateText, urgency } from './check-texts.js';
import { texts } from './texts.js';

const { state } = texts;

/** The checks of the service's health, and its jobs. */
export class SystemState extends View {
  render() {
    this.classList.add('part');
    void loadSection(this, async () => {
      const { checks, jobs } = await admin.system();
      fill(
        this,
        el('ul', { class: 'entries', role: 'list', 'aria-label': state.checks }, [...checks].sort(urgentFirst).map(checkEntry)),
        el('h3', {}, state.jobs),
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
    { class: urgency(check) === 2 ? null : 'grave' },
    el('p', { class: 'entry-title' }, checkName(check), el('span', { class: 'tag' }, stateText(check))),
    check.data.degraded && el('p', {}, `${check.data.degraded}.`),
    el('p', { class: 'remark' }, detailLine(checkDetails(check))),
  );

/** @param {JobView} job */
function jobEntry({ kind, id, running, nextRun, lastSuccess, failures, lastError, done, total }) {
  const details = [
    running ? state.running : state.nextRun(momentText(nextRun)),
    total > 0 && state.progress(numberText(done), numberText(total)),
    lastSuccess && state.lastSuccess(ago(lastSuccess) ?? momentText(lastSuccess)),
  ];
  return el(
    'li',
    { class: failures ? 'grave' : null },
    el('p', { class: 'entry-title' }, jobName(kind), id !== 'only' && el('span', { class: 'tag' }, id)),
    el('p', { class: 'remark' }, detailLine(details)),
    failures > 0 && el('p', {}, state.failed(failures, lastError ?? state.noReason)),
  );
}

customElements.define('system-state', SystemState);
