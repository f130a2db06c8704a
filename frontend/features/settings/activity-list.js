/** @import { ActivityView } from '../../api/types.js' */
import * as activity from '../../api/activity.js';
import { el } from '../../lib/dom.js';
import { momentText } from '../../lib/format.js';
import { textOf } from './activity-texts.js';
import { detailLine, networkDetail } from './descriptions.js';
import { pagedEntries } from './paged-entries.js';
import { texts } from './security-texts.js';

/** The activity of the account, newest first. */
export const activityList = () => pagedEntries({ page: activity.page, entry, none: texts.activity.none, more: texts.activity.older });

/** @param {ActivityView} activity */
function entry({ kind, at, device, address, detail, here }) {
  const { text, grave } = textOf(kind, detail, here);
  const details = detailLine([momentText(at), device, networkDetail(address)]);
  return el('li', { tabindex: -1, class: grave ? 'grave' : null }, el('p', { class: 'entry-title' }, text), el('p', { class: 'remark' }, details));
}
