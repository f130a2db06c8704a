/** @import { Taken } from '../../api/types.js' */

/**
 * What is said of a photo where it comes from. `source` of the date is empty where nothing says it.
 *
 * @typedef {{ local: string, offset: string | null, precision: Taken['precision'], source: Taken['source'] | '' }} WantedDate
 * @typedef {{ id: string, name: string, description: string | null, parent: string | null, order: string, cover: string | null }} WantedAlbum
 * @typedef {{ id: string | null, fileName: string | null, sha256: string | null, taken: WantedDate | null, description: string | null,
 *   favourite: boolean, tags: string[], rotation: number, albums: { id: string, position: number }[] }} Wanted
 */

/** @type {Readonly<Wanted>} */
export const NOTHING = Object.freeze({
  id: null,
  fileName: null,
  sha256: null,
  taken: null,
  description: null,
  favourite: false,
  tags: [],
  rotation: 0,
  albums: [],
});

/** Nothing of the photo itself. @param {Wanted} wanted */
export const saysNothing = ({ taken, description, favourite, tags, rotation }) => !taken && !description && !favourite && !tags.length && !rotation;
