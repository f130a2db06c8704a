/** @import { AlbumView } from '../../api/types.js' */

/** Whether the user may put photos into an album, and take those out again. @param {Pick<AlbumView, 'role'>} album */
export const takesPhotos = ({ role }) => role !== 'viewer';
