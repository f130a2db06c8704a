/** @import { ImageView, OpenedLink } from '../../api/types.js' */
/** @import { VisitViewer } from './visit-viewer.js' */
import { connection } from '../../api/connection.js';
import { explain, Problem } from '../../api/problem.js';
import { isOver, needsPassword, unreached, Visit } from '../../api/visit.js';
import { el, fill, icon } from '../../lib/dom.js';
import { style } from '../../lib/style.js';
import { View, whenIdle } from '../../lib/view.js';
import { errorNote } from '../../ui/error-note.js';
import { skeleton } from '../images/placeholder.js';
import { AddPhotos } from './add-photos.js';
import { DownloadAll } from './download-all.js';
import { texts } from './texts.js';
import { VisitList } from './visit-list.js';
import { VisitPhotos } from './visit-photos.js';

await style('/features/photos/photos.css');

/** A message is shown this long, in milliseconds. */
const SAID_FOR = 12_000;

/**
 * What a visitor with a link sees. The secret stays in the address, so that it can be kept as a bookmark: what stands behind the `#` is
 * never sent. The photo that is seen large is in the state of the browser's history, so the way back closes it, and a reload does not.
 */
export class VisitPage extends View {
  #visit = new Visit(location.pathname.replace(/\/$/, ''), location.hash.slice(1));
  #tools = el('div', { class: 'bar-tools' });
  #bar = el('div', { class: 'visit-bar' }, el('span', { class: 'wordmark' }, icon('mark', 'mark'), el('span', {}, 'Darkslide')), this.#tools);
  #offline = el('p', { class: 'visit-offline', role: 'status' });
  #said = el('p', { class: 'visit-said', role: 'status' });
  #body = el('div', { class: 'visit' });
  /** @type {VisitPhotos | null} */
  #photos = null;
  /** @type {VisitViewer | null} */
  #viewer = null;
  /** @type {AddPhotos | null} */
  #adding = null;
  /** Whether photos were added that are not shown yet. */
  #isBehind = false;
  #catching = new AbortController();
  #wasOpen = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @override */
  render() {
    connection.client = this.#visit;
    history.scrollRestoration = 'manual';
    fill(this, this.#bar, this.#offline, this.#body, this.#said);
    this.listen(this.#visit, 'ended', ({ detail }) => this.#refuse(detail));
    this.listen(window, 'popstate', () => void this.#turn());
    this.listen(window, 'hashchange', () => location.reload());
    this.listen(connection, 'again', () => this.#isBehind && void this.#catchUp());
    for (const type of ['online', 'offline']) this.listen(window, type, () => this.#sayOffline());
    this.#sayOffline();
    void this.#open();
  }

  /** @param {string} [password] */
  async #open(password) {
    if (password === undefined) fill(this.#body, skeleton(texts.link.opening));
    try {
      if (!location.hash) throw new Problem(404, { type: '#share-not-open' });
      this.#show(await this.#visit.open(password));
    } catch (error) {
      if (password !== undefined) throw error;
      this.#refuse(error);
    }
  }

  /** @param {OpenedLink} link */
  #show(link) {
    this.#wasOpen = true;
    const list = new VisitList(this.#visit, link);
    this.#photos = Object.assign(new VisitPhotos(), { link, list });
    this.listen(this.#photos, 'open', ({ detail }) => this.#see(detail));
    const download = link.download !== 'nothing' && link.count > 0 && new DownloadAll(this.#visit, (text) => this.#say(text)).element;
    fill(this.#tools, link.guests && this.#adder(), download);
    fill(this.#body, this.#photos);
    document.title = `${link.title ?? texts.photos.untitled} · Darkslide`;
    void this.#list(this.#photos);
  }

  /** What it has under way outlasts what is shown. */
  #adder() {
    if (!this.#adding) {
      this.#adding = new AddPhotos(this.#visit, (text) => this.#say(text));
      this.listen(this.#adding, 'rest', () => void this.#catchUp());
    }
    return this.#adding.element;
  }

  /** Shows what was added, once nothing covers it and the service can be reached. */
  async #catchUp() {
    this.#catching.abort();
    this.#isBehind = true;
    if (this.#viewer || !this.#photos) return;
    const { signal } = (this.#catching = new AbortController());
    try {
      const link = await this.#visit.open();
      if (signal.aborted || this.#viewer) return;
      if (isSame(link, this.#photos.link)) await this.#photos.list.follow(link, signal);
      else this.#show(link);
      this.#isBehind = false;
    } catch (error) {
      if (signal.aborted) return;
      if (isOver(error)) this.#refuse(error);
      else this.#say(texts.photos.behind(explain(error)));
    }
  }

  /** @param {VisitPhotos} photos */
  async #list(photos) {
    const { photo } = history.state ?? {};
    await photos.list.open(photo ? { id: photo } : null);
    if (photo) return this.#turn();
    whenIdle(
      () =>
        void photos
          .seen()
          .then(loadViewer)
          .catch(() => {}),
    );
  }

  /** @param {unknown} error */
  #refuse(error) {
    this.#catching.abort();
    this.#isBehind = false;
    this.#close();
    this.#adding?.remove();
    this.#adding = null;
    this.#photos = null;
    this.#say('');
    fill(this.#tools);
    if (needsPassword(error)) return void this.#askPassword();
    document.title = 'Darkslide';
    const again = () => void this.#open();
    fill(this.#body, isOver(error) ? this.#endNote() : errorNote(texts.link.failed, error, again));
    if (this.#wasOpen) this.#focusHeading();
  }

  async #askPassword() {
    try {
      const { passwordForm } = await import('./password-form.js');
      fill(
        this.#body,
        passwordForm((password) => this.#open(password).then(() => this.#focusHeading())),
      );
      this.#body.querySelector('input')?.focus();
    } catch {
      connection.failed();
      this.#refuse(unreached());
    }
  }

  #endNote() {
    const title = this.#wasOpen ? texts.link.ended : texts.link.notOpen;
    const why = this.#wasOpen ? texts.link.endedWhy : texts.link.notOpenWhy;
    return el('div', { class: 'visit-note', role: 'alert' }, el('h1', { tabindex: -1 }, title), el('p', {}, why));
  }

  /** @param {ImageView} image */
  #see(image) {
    history.pushState({ photo: image.id }, '');
    void this.#turn();
  }

  /** Shows what the browser's history says. */
  async #turn() {
    const id = history.state?.photo;
    const image = id && this.#photos?.list.find(id);
    if (!image) return this.#close();
    try {
      const { VisitViewer } = await loadViewer();
      if (history.state?.photo !== id || !this.#photos) return;
      this.#viewer ??= this.#lay(new VisitViewer(this.#photos.list, this.#visit));
      this.#viewer.show(image);
    } catch {
      connection.failed();
      this.#say(texts.photos.notOpened(explain(unreached())));
      history.back();
    }
  }

  /** @param {VisitViewer} viewer */
  #lay(viewer) {
    viewer.downloads = this.#photos?.link.download !== 'nothing';
    viewer.addEventListener('step', (event) => {
      history.replaceState({ photo: /** @type {CustomEvent} */ (event).detail.id }, '');
      void this.#turn();
    });
    viewer.addEventListener('leave', () => history.back());
    this.#cover(true);
    this.append(viewer);
    viewer.focus();
    return viewer;
  }

  #close() {
    const viewer = this.#viewer;
    if (!viewer) return;
    this.#viewer = null;
    const uncover = viewer.leave();
    viewer.remove();
    this.#cover(false);
    this.#photos?.reveal(viewer.shown);
    uncover();
    if (this.#isBehind) void this.#catchUp();
  }

  /** The page stays under the viewer, out of reach. @param {boolean} covered */
  #cover(covered) {
    document.documentElement.classList.toggle('covered', covered);
    for (const part of [this.#bar, this.#body]) part.inert = covered;
  }

  #focusHeading() {
    this.#body.querySelector('h1')?.focus({ preventScroll: true });
  }

  #sayOffline() {
    this.#offline.textContent = navigator.onLine ? '' : texts.link.offline;
  }

  /** @param {string} text */
  #say(text) {
    clearTimeout(this.#timer);
    this.#said.textContent = text;
    if (text) this.#timer = setTimeout(() => this.#say(''), SAID_FOR);
  }
}

/**
 * Whether a link shows photos under the same title and terms as before, and some of them if there were some.
 *
 * @param {OpenedLink} link
 * @param {OpenedLink} before
 */
const isSame = (link, before) =>
  /** @type {const} */ (['title', 'expiresAt', 'download', 'guests']).every((term) => link[term] === before[term]) && !link.count === !before.count;

const loadViewer = () => import('./visit-viewer.js');

customElements.define('visit-page', VisitPage);
