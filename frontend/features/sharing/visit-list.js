/** @import { ShareView, ShareVisit } from '../../api/types.js' */
import * as shares from '../../api/shares.js';
import { el } from '../../lib/dom.js';
import { detailLine } from '../settings/descriptions.js';
import { pagedEntries } from '../settings/paged-entries.js';
import { deedTexts, visitorTexts, visitTime } from './share-texts.js';
import { texts } from './texts.js';
import { visitedPhotos } from './visited-photos.js';

const { visits } = texts;

/** Who came by a link, as far as that is known, the newest first. @param {ShareView} share */
export const visitList = ({ id }) => pagedEntries({ page: (cursor) => shares.visits(id, cursor), entry, none: visits.none, more: visits.more });

/** @param {ShareVisit} visit */
const entry = (visit) =>
  el(
    'li',
    { tabindex: -1 },
    el('p', { class: 'entry-title' }, visitTime(visit)),
    el('p', { class: 'remark' }, detailLine(visitorTexts(visit))),
    el('p', { class: 'remark share-terms' }, detailLine(deedTexts(visit))),
    visitedPhotos(visit.images),
  );
