/** The checksum of ZIP archives (ISO 3309). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** @param {Blob} blob */
export async function crc32(blob) {
  let sum = 0xffffffff;
  const reader = blob.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const byte of read.value) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff];
  }
  return (sum ^ 0xffffffff) >>> 0;
}
