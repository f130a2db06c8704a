/**
 * @import { ImageView } from '../../api/types.js'
 * @import { Child } from '../../lib/dom.js'
 * @import { Box } from '../../lib/justify.js'
 * @import { Section } from '../../lib/months.js'
 * @import { GridLayout } from './grid-layout.js'
 * @import { ImageList } from './image-list.js'
 */

// The types of the grid, in a module of their own that no browser loads.

/**
 * `from` and `to` are indexes in `items`, `top` is an offset in the whole. `labels` says over which images a day starts or,
 * where sections share rows, a section.
 *
 * @typedef {{ key: string, from: number, to: number, top: number, height: number, strip: number, boxes: Box[],
 *   shared: boolean, labels: Set<number> }} GridRow
 * @typedef {{ top: number, height: number, count: number, first: number }} Gap images that are not here
 * @typedef {Section & { months?: string[] }} Group a section of the list, or several that share rows
 * @typedef {Group & { top: number, height: number, rows: GridRow[], before: Gap, after: Gap }} GridSection
 *
 * @typedef {Pick<ImageList, 'items' | 'start' | 'sections' | 'older' | 'newer'>} Source
 *
 * `gather` says which sections share rows; there a part, such as a month, has a short text over its first image.
 *
 * @typedef {{ sectionOf: (image: ImageView) => string, dayOf: (image: ImageView) => string,
 *   dayText: (image: ImageView) => string, gather?: (sections: Section[]) => Group[],
 *   partOf?: (image: ImageView) => string, partText?: (image: ImageView, group: string) => string, partName?: (image: ImageView) => string }} Grouping
 *
 * @typedef {{ local: string, id: string, offset: number }} Spot where the window is: how far under its top an image is
 */

/**
 * What to paint: everything between two heights of the whole, and the row of the current image, for the focus may be
 * on it. `version` changes whenever more than the window has moved; `hurried` says that the user scrolls fast.
 *
 * @typedef {object} View
 * @property {ImageView[]} items
 * @property {GridLayout} layout
 * @property {number} current
 * @property {number} from
 * @property {number} to
 * @property {number} top of the window
 * @property {number} bottom
 * @property {{ base: number, height: number }} segment that the element stands for
 * @property {number} version
 * @property {boolean} hurried
 *
 * @typedef {object} GridTexts
 * @property {((id: string) => string) | null} imagePath address of the viewer of an image, where they open in it
 * @property {(key: string) => Child[]} heading
 * @property {(section: GridSection) => string} count
 * @property {(image: ImageView, index: number) => string} label of an image
 * @property {((id: string) => boolean) | null} isSelected null: images cannot be selected
 *
 * @typedef {{ element: HTMLElement, count: HTMLElement, day: HTMLElement, before: HTMLElement, after: HTMLElement, version: number }} Month
 */

export {};
