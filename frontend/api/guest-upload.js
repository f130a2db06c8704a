/** @import { Visit } from './visit.js' */
import { connection } from './connection.js';
import { postFile, problemIn } from './post-file.js';
import { unreached } from './visit.js';

/**
 * Adds a photo by a link. A 404 is answered once a visit is over: then the link is opened again, and it is sent once more.
 *
 * @param {Visit} visit
 * @param {File} file
 * @param {{ name: string, progress: (sent: number) => void }} options
 * @returns {Promise<boolean>} false: the link shows it already
 * @throws {Problem} or an AbortError
 */
export async function addPhoto(visit, file, options) {
  let answer = await post(visit, file, options);
  if (answer.status === 404) {
    await visit.renew();
    answer = await post(visit, file, options);
  }
  if (answer.status === 200 || answer.status === 201) return answer.status === 201;
  throw await problemIn(answer);
}

/**
 * @param {Visit} visit
 * @param {File} file
 * @param {{ name: string, progress: (sent: number) => void }} options
 */
async function post(visit, file, { name, progress }) {
  const signal = visit.staying();
  try {
    return await postFile(visit.images, file, { headers: { 'Darkslide-Guest': encodeURIComponent(name) }, signal, progress });
  } catch (error) {
    if (signal.aborted) throw error;
    connection.failed();
    throw unreached();
  }
}
