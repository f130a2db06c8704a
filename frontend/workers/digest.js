import { Sha256 } from '../lib/sha256.js';

/** Answers `{ id, file }` with `{ id, sha256 }`; `sha256` is null when the file cannot be read (any more). */
addEventListener('message', async ({ data: { id, file } }) => {
  const sha256 = await digest(file).catch(() => null);
  postMessage({ id, sha256 });
});

/** @param {Blob} file */
async function digest(file) {
  if (globalThis.crypto.subtle) {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  const sha256 = new Sha256();
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) sha256.update(piece.value);
  return sha256.digest();
}
