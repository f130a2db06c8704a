/**
 * Hands a file to the browser's downloads.
 *
 * @param {string} url
 * @param {string} [name]
 */
export function download(url, name = '') {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * @param {unknown} value
 * @param {string} name
 */
export function saveJson(value, name) {
  const blob = new Blob([JSON.stringify(value, null, 2), '\n'], { type: 'application/json' });
  const url = URL.createObjectURL(blob);
  download(url, name);
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
