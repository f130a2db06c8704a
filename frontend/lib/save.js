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
export const saveJson = (value, name) => save(`${JSON.stringify(value, null, 2)}\n`, 'application/json', name);

/**
 * @param {string} text
 * @param {string} name
 */
export const saveText = (text, name) => save(text, 'text/plain', name);

/**
 * @param {string} text
 * @param {string} type
 * @param {string} name
 */
function save(text, type, name) {
  const blob = new Blob([text], { type });
  const url = URL.createObjectURL(blob);
  download(url, name);
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
