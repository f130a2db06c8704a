/**
 * Copies the text of a field. Browsers offer their clipboard on https and localhost only; elsewhere the old way does it.
 *
 * @param {HTMLInputElement} input
 * @returns {Promise<boolean>} not where the browser refused: then the text is selected, to be copied by hand
 */
export async function copy(input) {
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    const before = document.activeElement;
    input.focus();
    input.select();
    const copied = document.execCommand('copy');
    if (copied && before instanceof HTMLElement) before.focus();
    return copied;
  }
}
