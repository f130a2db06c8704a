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

/** @implements {PageParts} */
export class HistoryPage extends View {
  title = 'History';

  render() {
    fill(
      this,
      administrationFrame(
        this.title,
        el('p', {}, 'What administrators did, and which accounts were created. Nothing is ever taken out.'),
        pagedEntries({ page: admin.audit, entry, none: 'Nothing has happened yet.', more: 'Show older' }),
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
