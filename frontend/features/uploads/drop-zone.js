import { el, fill } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View } from '../../lib/view.js';
import { texts } from '../images/texts.js';
import { session } from '../session/session.js';
import { addFiles, target } from './lazy-uploads.js';

await style('/features/uploads/drop-zone.css');

const { adding } = texts;

/** @param {{ name: string }} file */
const isArchive = ({ name }) => /\.zip$/i.test(name);

/**
 * Takes files that are dropped anywhere on the page, or pasted. While files are dragged over the page it lies on top: the
 * page below can change meanwhile, and what is dropped on an element that has left the document is opened by the browser.
 * Archives are not for the queue. Event: `archives`, with the files and whether there were others besides.
 */
export class DropZone extends View {
  render() {
    this.hidden = true;
    this.listen(window, 'dragenter', (event) => this.#over(event));
    this.listen(window, 'dragover', (event) => this.#over(event));
    this.listen(this, 'dragleave', (event) => event.relatedTarget === null && this.#hide());
    this.listen(this, 'pointerdown', () => this.#hide()); // whose drag has ended without a word
    this.listen(window, 'drop', (event) => this.#drop(event));
    this.listen(window, 'paste', (event) => this.#paste(event));
  }

  /** @param {DragEvent} event */
  #over(event) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = session.user ? 'copy' : 'none';
    if (this.hidden) fill(this, el('p', { class: 'drop-text' }, target.album ? adding.dropInto(target.album.name) : adding.drop));
    this.hidden = !session.user;
  }

  /** @param {DragEvent} event */
  #drop(event) {
    this.#hide();
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (!session.user) return;
    // The browser empties the transfer when the event ends.
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.() ?? null).filter((entry) => entry !== null);
    const files = [...event.dataTransfer.files];
    const folders = new Set(entries.filter((entry) => entry.isDirectory).map(({ name }) => name));
    const others = this.#withoutArchives(files, folders);
    if (others.length || !files.length)
      void this.#add(
        entries.filter((entry) => entry.isDirectory || !isArchive(entry)),
        others,
      );
  }

  /**
   * Announces the archives among files.
   *
   * @param {File[]} files
   * @param {Set<string>} [folders] names of those that are none: one may be called as an archive is
   * @returns the others
   */
  #withoutArchives(files, folders = new Set()) {
    const archives = files.filter((file) => isArchive(file) && !folders.has(file.name));
    const others = files.filter((file) => !archives.includes(file));
    if (archives.length) this.dispatchEvent(new CustomEvent('archives', { detail: { archives, amongOthers: others.length > 0 } }));
    return others;
  }

  /**
   * @param {FileSystemEntry[]} entries
   * @param {File[]} files
   */
  async #add(entries, files) {
    const isFolder = entries.length === 1 && entries[0].isDirectory;
    const place = isFolder && target.ofFolder ? await target.ofFolder(entries[0].name) : target;
    if (place) await addFiles(({ dropped }) => dropped(entries, files), place.album);
  }

  /** @param {ClipboardEvent} event */
  #paste(event) {
    if (!session.user || !event.clipboardData?.files.length || isText(event)) return;
    event.preventDefault();
    this.take([...event.clipboardData.files]);
  }

  /** @param {File[]} files that were pasted, or shared by another app */
  take(files) {
    const others = this.#withoutArchives(files);
    if (others.length) void addFiles(({ pasted }) => pasted(others, adding.pasted));
  }

  #hide() {
    this.hidden = true;
  }
}

/**
 * The clipboard can hold both text and an image of it, such as cells of a table: a text field takes the text.
 *
 * @param {ClipboardEvent} event
 */
const isText = ({ target, clipboardData }) => target instanceof Element && target.matches('input, textarea') && clipboardData?.types.includes('text/plain');

customElements.define('drop-zone', DropZone);
