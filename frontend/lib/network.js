/**
 * Formats the coarse address that the service keeps: the known part, and an x for the rest.
 *
 * @param {string} network such as `192.0.2.0/24` or `2001:db8:1::/48`
 * @returns {string | null} nothing where it is unknown
 */
export function networkText(network) {
  const [address, bits] = network.split('/');
  if (!bits) return null;
  if (address.includes(':')) return address.replace(/:*$/, ':x');
  const known = address.split('.').slice(0, Number(bits) / 8);
  return [...known, 'x'].join('.');
}
