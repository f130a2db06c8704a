/** @import { ShareView, ShareVisit } from '../../api/types.js' */
import { ago } from '../../lib/ago.js';
import { bytesText, dateText, momentText, numberText } from '../../lib/format.js';
import { networkText } from '../../lib/network.js';
import { texts } from './texts.js';

const { downloadable, ends, entry, views, visits } = texts;

/** Lost with a damaged record. @param {ShareView} share */
export const nameOf = ({ name }) => name ?? entry.unnamed;

/** When it ends, or why it has. @param {Pick<ShareView, 'state' | 'expiresAt' | 'revokedAt'>} share */
export function endText({ state, expiresAt, revokedAt }) {
  if (state === 'revoked') return ends.revoked(dateText(revokedAt ?? ''));
  if (!expiresAt) return ends.never;
  return (state === 'expired' ? ends.expired : ends.until)(dateText(expiresAt));
}

/** How often it was opened, and when last. @param {Pick<ShareView, 'views' | 'maxViews' | 'lastUsedAt'>} share */
export const viewTexts = ({ views: count, maxViews, lastUsedAt }) => [
  maxViews !== null ? views.of(numberText(count), maxViews) : count ? views.some(count) : views.none,
  lastUsedAt && views.last(ago(lastUsedAt) ?? dateText(lastUsedAt)),
];

/** What visitors need, get and see. @param {Pick<ShareView, 'hasPassword' | 'download' | 'captions' | 'guests'>} share */
export const termTexts = ({ hasPassword, download, captions, guests }) => [
  hasPassword && entry.password,
  downloadable[download],
  captions && entry.captions,
  guests && entry.guests,
];

/** Who came, as far as that is known. @param {ShareVisit} visit */
export function visitorTexts({ device, address }) {
  const network = networkText(address);
  return [device, network && visits.network(network)];
}

/** What they did. @param {ShareVisit} visit */
export function deedTexts({ previews, downloads, archives, bytes, added }) {
  if (!previews && !downloads && !archives && !added) return [visits.nothing];
  return [
    previews && visits.seen(previews),
    downloads && visits.downloads(downloads),
    archives && visits.archives(archives),
    added && visits.added(added),
    bytes && bytesText(bytes),
  ].map((text) => text || null);
}

/** @param {ShareVisit} visit */
export const visitTime = ({ beganAt }) => momentText(beganAt);
