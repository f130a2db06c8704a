/** What is shared waits so long for the page, in milliseconds. */
const TIME = 10 * 60_000;
/** More is not taken: any site can send something here. */
const MOST = 500;
const MOST_BYTES = 4e9;

/**
 * Files that other apps have shared with this one, until its page has come to take them: the latest alone. In memory: a cache
 * would write them to the device's disk. If the browser ends the worker before, they are gone, and the page says so.
 *
 * @type {File[]}
 */
let waiting = [];
let since = 0;

/** @param {Request} request */
export async function receive(request) {
  const form = await request.formData();
  const files = form.getAll('files').filter((one) => one instanceof File);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  waiting = files.length <= MOST && bytes <= MOST_BYTES ? files : [];
  since = Date.now();
  return Response.redirect('/?shared', 303);
}

export function handOver() {
  const files = Date.now() - since < TIME ? waiting : [];
  waiting = [];
  return files;
}
