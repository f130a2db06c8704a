/**
 * Files that other apps have shared with this one, until its page has come to take them. In memory alone: a cache would write
 * them to the device's disk. If the browser ends the worker before, they are gone, and the page says so.
 *
 * @type {File[]}
 */
let waiting = [];

/** @param {Request} request */
export async function receive(request) {
  const form = await request.formData();
  waiting.push(...form.getAll('files').filter((one) => one instanceof File));
  return Response.redirect('/?shared', 303);
}

export function handOver() {
  const files = waiting;
  waiting = [];
  return files;
}
