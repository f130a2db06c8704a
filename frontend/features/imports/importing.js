/**
 * @import { ImageView } from '../../api/types.js'
 * @import { Source } from './sources.js'
 * @import { Wanted } from './wanted.js'
 */
import * as edits from '../../api/edits.js';
import * as images from '../../api/images.js';
import { explain, Problem } from '../../api/problem.js';
import * as service from '../../api/upload.js';
import { digest } from '../../lib/digest.js';
import { ZipError } from '../../lib/zip.js';
import { library } from '../images/library.js';
import { AccountTags, fillAlbums } from './account.js';
import { FileError } from './file-error.js';
import { missing } from './missing.js';
import { patiently } from './patience.js';
import { reasonOf } from './reasons.js';
import { kindIn, missingParts, sourcesOf, wantedOf } from './sources.js';
import { texts } from './texts.js';
import { saysNothing } from './wanted.js';

const { reasons } = texts;

/**
 * @typedef {'imported' | 'known' | 'healed' | 'left-out' | 'refused' | 'failed'} Outcome
 * @typedef {{ path: string, outcome: Outcome, reason: string }} Line what became of a file
 * @typedef {{ image: string, wanted: Wanted }} Arrived
 */

const PARALLEL = 3;

/** One import: reads, asks, sends, and says of photos what was said of them. Event: `change`. */
export class Importing extends EventTarget {
  /** @type {Line[]} */
  lines = [];
  /** What went wrong beside the files. @type {string[]} */
  problems = [];
  total = 0;
  done = false;
  #stop = new AbortController();
  #tags = new AccountTags();
  /** @type {Arrived[]} */
  #arrived = [];
  #full = '';

  stop() {
    this.#stop.abort();
  }

  /** @param {File[]} files */
  async run(files) {
    try {
      const { sources, refused } = await sourcesOf(files);
      for (const { path, reason } of refused) this.#line(path, 'refused', reason);
      this.problems.push(...missingParts(sources));
      this.total = this.lines.length + sources.reduce((sum, source) => sum + source.paths.filter((path) => isShown(source, path)).length, 0);
      this.#changed();
      for (const source of sources) await this.#take(source);
      const albums = sources.flatMap(({ manifests }) => manifests.flatMap((one) => one.albums));
      if (albums.length) this.problems.push(...(await fillAlbums(albums, this.#arrived, this.#stop.signal)));
    } catch (error) {
      this.problems.push(reasonOf(error, this.#stop.signal));
    }
    this.done = true;
    this.#changed();
  }

  /** @param {Source} source */
  async #take(source) {
    for (const name of source.manifests.flatMap(({ damaged }) => damaged)) this.#line(name, 'left-out', reasons.damaged);
    const seen = new Set();
    const photos = [];
    for (const path of source.paths) {
      const kind = seen.has(path) ? 'double' : kindIn(source, path);
      seen.add(path);
      if (kind === 'photo') photos.push(path);
      else if (leftOut[kind]) this.#line(`${source.name}/${path}`, kind === 'double' ? 'refused' : 'left-out', leftOut[kind]);
    }
    for (const path of source.manifests.flatMap(({ photos }) => [...photos.keys()]))
      if (!seen.has(path)) this.#line(`${source.name}/${path}`, 'failed', reasons.missing);
    const next = photos.values();
    await Promise.all(
      Array.from({ length: PARALLEL }, async () => {
        for (const path of next) await this.#photo(source, path);
      }),
    );
  }

  /**
   * @param {Source} source
   * @param {string} path
   */
  async #photo(source, path) {
    const shown = `${source.name}/${path}`;
    const why = this.#full || (this.#stop.signal.aborted ? reasons.stopped : '');
    if (why) return this.#line(shown, 'failed', reasons.notBegun(why));
    try {
      const { wanted, remark } = await wantedOf(source, path);
      const { image, outcome, remarks } = await this.#send(await fileOf(source, path, wanted), wanted);
      this.#arrived.push({ image, wanted });
      this.#line(shown, outcome, [remark, ...remarks].filter(Boolean).join(' '));
    } catch (error) {
      if (error instanceof Problem && error.status === 507) this.#full = explain(error);
      const isRefused = error instanceof ZipError || error instanceof FileError || (error instanceof Problem && error.status >= 400 && error.status < 500);
      this.#line(shown, isRefused ? 'refused' : 'failed', reasonOf(error, this.#stop.signal));
    }
  }

  /**
   * @param {File} file
   * @param {Wanted} wanted
   * @returns {Promise<{ image: string, outcome: Outcome, remarks: string[] }>}
   */
  async #send(file, wanted) {
    const sha256 = await digest(file);
    if (wanted.sha256 && sha256 && sha256 !== wanted.sha256) throw new FileError(reasons.altered);
    const [known] = sha256 ? await patiently(() => service.check([{ id: '1', sha256 }]), this.#stop.signal) : [];
    if (known?.action === 'duplicate' && known.image) {
      const image = saysNothing(wanted) ? null : await patiently(() => images.get(String(known.image)), this.#stop.signal);
      return { image: known.image, outcome: 'known', remarks: image ? await this.#describe(image, wanted, false) : [] };
    }
    const times = wanted.taken?.source ? timesOf(wanted.taken) : {};
    const { created, image } = await patiently(() => service.upload(file, { signal: this.#stop.signal, sha256, ...times }), this.#stop.signal);
    const remarks = await this.#describe(image, wanted, created);
    library.announce('added', [image]);
    return { image: image.id, outcome: image.repaired ? 'healed' : created || image.restored ? 'imported' : 'known', remarks };
  }

  /**
   * @param {ImageView} image
   * @param {Wanted} wanted
   * @param {boolean} isNew
   * @returns {Promise<string[]>} remarks
   */
  async #describe(image, wanted, isNew) {
    /** @type {string[]} */
    const tags = [];
    /** @type {string[]} */
    const remarks = [];
    const trying = async (/** @type {() => Promise<unknown>} */ work) => {
      try {
        await patiently(work, this.#stop.signal);
      } catch (error) {
        remarks.push(reasonOf(error, this.#stop.signal));
      }
    };
    for (const name of wanted.tags) await trying(async () => tags.push(await this.#tags.id(name)));
    const { change, rotation, remarks: left } = missing(image, wanted, isNew, tags);
    // One by one, so that what is refused leaves the others.
    for (const [field, value] of Object.entries(change)) await trying(() => edits.editMany([image.id], { [field]: value }));
    if (rotation) await trying(() => edits.turn(image.id, rotation));
    return [...left, ...remarks];
  }

  /**
   * @param {string} path
   * @param {Outcome} outcome
   * @param {string} reason
   */
  #line(path, outcome, reason) {
    this.lines.push({ path, outcome, reason });
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

/** What is no photo. @type {Record<string, string>} */
const leftOut = texts.leftOut;

/** @param {Source} source @param {string} path */
const isShown = (source, path) => !['sidecar', 'manifest'].includes(kindIn(source, path));

/**
 * @param {Source} source
 * @param {string} path
 * @param {Wanted} wanted
 */
async function fileOf(source, path, wanted) {
  const blob = await source.blob(path);
  if (!blob.size) throw new FileError(reasons.empty);
  return new File([blob], wanted.fileName ?? path.slice(path.lastIndexOf('/') + 1), { lastModified: source.modified(path) });
}

/** The times from which the service derives this date again. @param {import('./wanted.js').WantedDate} taken */
function timesOf({ local, offset, source }) {
  const time = `${local}${offset ?? 'Z'}`;
  return { modified: source === 'file-modified' ? time : null, ...(source === 'upload' ? { uploaded: time } : {}) };
}
