/** @import { Collection } from '../images/image-list.js' */

/**
 * The contract between a page and the outlet that shows it. A page is a custom element; the outlet makes it by its
 * name, and sets `params` after it has put it into the document.
 *
 * @typedef {HTMLElement & PageParts} Page
 *
 * @typedef {object} PageParts
 * @property {string} title what the tab says; a page over another one sets `document.title` by itself
 * @property {Record<string, string>} [params] the variable parts of the address, set whenever the address changes
 * @property {Promise<void>} [ready] what is to be waited for before anything is laid over the page, or the focus goes to its
 *   heading
 * @property {Promise<unknown>} [seen] resolves once what is first in sight is shown, or cannot be
 * @property {Collection} [collection] the images that a page shows, with their addresses; the outlet hands it on to the
 *   viewer over the page, before it puts that into the document
 * @property {() => void} [arrive] called when the user comes to the page, for the first time or back to it; a page with it
 *   finds its scroll position by itself
 * @property {(id: string) => void} [reveal] called when the viewer over the page has closed: brings the image that was
 *   seen last, which may be gone, into sight and puts the focus on it
 * @property {() => (() => void)} [leave] called on a page over another one before it is removed; what it returns runs once
 *   the page underneath is uncovered
 * @property {boolean} [parting] the page may stay although the session is over
 */
export {};
