/** @import { PageParts } from '../shell/page.js' */
/** @import { AuditView } from '../../api/types.js' */
import * as admin from '../../api/admin.js';
import { el, fill } from '../../lib/dom.js';
import { momentText } from '../../lib/format.js';
import { View } from '../../lib/view.js';
import { detailLine, networkDetail } from '../settings/descriptions.js';
import { pagedEntries } from '../settings/paged-entries.js';
import { administrationFrame } from './administration-frame.js';
import { auditText } from './audit-texts.js';
import { texts } from './texts.js';

/** @implements {PageParts} */
export class HistoryPage extends View {
  title = texts.sections.history;

  render() {
    fill(
      this,
      administrationFrame(
        this.title,
        el('p', {}, texts.history.introduction),
        pagedEntries({ page: admin.audit, entry, none: texts.history.none, more: texts.history.more }),
      ),
    );
  }
}

/** @param {AuditView} audit */
const entry = (audit) =>
  el(
    'li',
    { tabindex: -1 },
    el('p', { class: 'entry-title' }, auditText(audit)),
    el('p', { class: 'remark' }, detailLine([momentText(audit.at), audit.device, audit.address && networkDetail(audit.address)])),
  );

customElements.define('history-page', HistoryPage);
