const LIMIT = 75;
const encoder = new TextEncoder();

/** One content line in pieces of at most 75 octets, the later ones led by a blank; no character is cut in two. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > LIMIT) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += character;
    size += octets;
  }
  return [...pieces, piece].join('\r\n');
}

/** A calendar with its lines folded as RFC 5545 (3.1) has it: by octets, where writers that count characters make lines too long. */
export function foldLines(calendar: string): string {
  const unfolded = calendar.replace(/\r\n[ \t]/gu, '');
  return unfolded.split('\r\n').map(fold).join('\r\n');
}
