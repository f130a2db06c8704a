/**
 * @import { ImagePage, ImageView } from '../../api/types.js'
 * @import { Question } from '../../api/images.js'
 * @import { Section } from '../../lib/months.js'
 * @import { End, Side } from './paged-list.js'
 */

/**
 * A list of images that a page shows in a grid and that the viewer walks: the gallery, the trash, an album, the results of
 * a search. It holds the part of the whole that lies around the user. Event: `change`, when anything below is different.
 *
 * @typedef {EventTarget & ImageListParts} ImageList
 *
 * @typedef {object} ImageListParts
 * @property {(question: Question, signal: AbortSignal) => Promise<ImagePage>} page asks the service for a page of the whole
 * @property {ImageView[]} items the images that are held, in the list's order
 * @property {'new' | 'loading' | 'ready' | 'failed'} status of the last opening
 * @property {unknown} error why the last opening failed
 * @property {End} older whether more follows `items`
 * @property {End} newer whether more precedes them
 * @property {number} start index of the first of `items` in the whole
 * @property {boolean} exact whether `start` is known, or was estimated
 * @property {number} total how many images the whole has
 * @property {Section[]} sections the whole by sections, such as months
 * @property {(id: string) => ImageView | null} find an image that is held
 * @property {(id: string) => number} indexOf its index in `items`, or -1
 * @property {(image: ImageView) => string} keyOf what the list is sorted by, before the id
 * @property {(first: number, last: number) => void} see says which of `items` are in sight; fetches what comes next
 * @property {(side: Side) => Promise<void>} grow fetches the next page on one side
 * @property {(side: Side) => void} retry fetches again the page that failed
 * @property {(index: number) => Promise<void>} jump moves to the images around an index of the whole
 * @property {(id: string) => Neighbours} neighbours the images on both sides of one that is held
 * @property {(id: string) => void} attend says which image the viewer shows; fetches what comes next
 * @property {(image: ImageView) => Promise<void>} reach moves to an image that was opened by its address, so that it has
 *   neighbours
 * @property {(one: ImageView, other: ImageView) => Promise<ImageView[]>} between all images from one to another, both
 *   included, whether they are held or not
 * @property {(image: ImageView) => Promise<ImageView[]>} together all images that are selected with one at once: its day
 *
 * @typedef {{ newer: ImageView | null, older: ImageView | null }} Neighbours
 */

/**
 * A list with its addresses: what a page hands to the viewer that lies over it.
 *
 * @typedef {object} Collection
 * @property {ImageList} list
 * @property {string} path of the page that shows the list
 * @property {(id: string) => string} imagePath of the viewer of one image over that page
 * @property {{ name: string, symbol: string, run: (image: ImageView) => void, fits?: (images: ReadonlyArray<ImageView>) => boolean }[]} [tools] what
 *   the page lets one do with the image that the viewer shows, besides what every list does; usually it has to be the user's own
 */

/**
 * What can happen to images:
 *
 * - `added`: uploaded, or there already
 * - `edited`: their new state
 * - `trashed`: on their way to the trash
 * - `restored`: back from the trash
 * - `destroyed`: for good, now or before
 * - `joined`, `left`: put into an album, or taken out of it
 *
 * @typedef {'added' | 'edited' | 'trashed' | 'restored' | 'destroyed' | 'joined' | 'left'} LibraryEvent
 */
export {};
