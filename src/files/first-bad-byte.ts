/** How many bytes follow a leading byte of UTF-8, with the range of the first of them (RFC 3629: no overlong forms, no surrogates); null for a byte that leads nothing. */
function sequence(lead: number): [length: number, low: number, high: number] | null {
  if (lead < 0x80) return [0, 0, 0];
  if (lead >= 0xc2 && lead <= 0xdf) return [1, 0x80, 0xbf];
  if (lead === 0xe0) return [2, 0xa0, 0xbf];
  if (lead === 0xed) return [2, 0x80, 0x9f];
  if (lead >= 0xe1 && lead <= 0xef) return [2, 0x80, 0xbf];
  if (lead === 0xf0) return [3, 0x90, 0xbf];
  if (lead >= 0xf1 && lead <= 0xf3) return [3, 0x80, 0xbf];
  if (lead === 0xf4) return [3, 0x80, 0x8f];
  return null;
}

/** Offset of the first byte at which the bytes are no UTF-8 (RFC 3629), counted from 0; -1 where all of it is. */
export function firstBadByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const found = sequence(bytes[at] ?? 0);
    if (!found) return at;
    const [length, low, high] = found;
    for (let next = 1; next <= length; next += 1) {
      const byte = bytes[at + next] ?? -1;
      if (byte < (next === 1 ? low : 0x80) || byte > (next === 1 ? high : 0xbf)) return at;
    }
    at += length + 1;
  }
  return -1;
}
