/**
 * @import { UploadRoom } from './upload-room.js'
 * @import { Upload } from './upload.js'
 * @import { UploadHold } from './upload-hold.js'
 */
import { explain, Problem } from '../../api/problem.js';
import { reachable } from '../../api/upload.js';
import { isReadable } from '../../lib/files.js';
import { texts } from './texts.js';

const { failures, left } = texts;

const MAX_ATTEMPTS = 4;
/** The delay after a failed attempt doubles up to this power of two, in seconds. */
const MAX_BACKOFF_EXPONENT = 5;
/** Problems with the file itself: it is too large, for us or for a proxy in between, no image, or damaged. */
const isFinal = (/** @type {Problem} */ { status, slug }) => status === 413 || slug === 'unsupported-media-type' || slug === 'unreadable-image';

/**
 * Handles a failed attempt: the file is given up, or waits for its next attempt. The others wait too where they would
 * fail alike.
 *
 * @param {Upload} item
 * @param {unknown} error
 * @param {UploadHold} hold
 * @param {UploadRoom} room
 */
export async function takeFailure(item, error, hold, room) {
  const problem = error instanceof Problem ? error : new Problem(500);
  if (problem.status === 401) return item.wait();
  if (problem.storage) {
    room.take(problem.storage);
    return item.failForRoom(room.lack(item.file.size));
  }
  if (problem.unreached && !(await isReadable(item.file))) return item.fail(failures.unreadable);
  if (!problem.unreached && !problem.passing) return item.fail(explain(problem), isFinal(problem));
  // A file whose connection breaks each time is given up, unless the service cannot be reached at all.
  if (problem.unreached && item.attempts >= MAX_ATTEMPTS && (await reachable())) return item.fail(broken(item.file));
  const retryAfter = 2 ** Math.min(item.attempts, MAX_BACKOFF_EXPONENT);
  item.wait();
  if (problem.passing) hold.start('busy', problem.retryAfter ?? retryAfter);
  else hold.start('unreached', retryAfter);
}

/**
 * The service may close the connection of a file that is too large before it can say so.
 *
 * @param {File} file
 */
const broken = ({ size }) => (size > 20_000_000 ? failures.brokenLarge : failures.broken);

/**
 * Tells what of a folder was left out.
 *
 * @param {string[]} names of files and folders, some of them perhaps more than once
 */
export function leftOutText(names) {
  const different = [...new Set(names)];
  const some = different.slice(0, 3).join(', ');
  return different.length > 3 ? left.outMore(some, different.length - 3) : left.out(some);
}
