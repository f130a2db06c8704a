/** The code of the workers, by their names. @type {Record<string, string>} */
const SCRIPTS = { digest: '/workers/digest.js', service: '/workers/service-worker.js' };

/** Trusted Types count a worker's address as code: this policy, the only one, knows these constant addresses. */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('darkslide-worker', {
  createScriptURL: (/** @type {string} */ name) => SCRIPTS[name],
});

/**
 * @param {'digest' | 'service'} name
 * @returns {string} or what Trusted Types want in its place
 */
export const workerAddress = (name) => policy?.createScriptURL(name) ?? SCRIPTS[name];
