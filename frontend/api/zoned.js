/**
 * Writes a moment as RFC 3339 has it, with the offset that this device's zone had then: so it stays on its day there.
 *
 * @param {number} time in milliseconds
 */
export function zonedText(time) {
  const moment = new Date(time);
  const minutes = -Math.round(moment.getTimezoneOffset());
  const local = new Date(time + minutes * 60_000).toISOString().slice(0, -1);
  const [hours, rest] = [Math.abs(minutes) / 60, Math.abs(minutes) % 60].map((part) => String(Math.floor(part)).padStart(2, '0'));
  return `${local}${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}
