import type { Token } from './term.ts';

const KIN = new Set(
  'brother sister son daughter wife husband father mother nephew niece cousin grandson granddaughter widow stepson stepbrother half-brother son-in-law brother-in-law'.split(
    ' ',
  ),
);
const LONGEST = 24;

/** "Anna Berg, sister of King Olav, arrived": leaves out the relative, who does nothing here, up to the comma after him. */
export function dropKin(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ term }, at) => term?.code === 'P' && tokens[at + 1]?.text === ',')) return tokens;
  const left: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    left.push(token);
    if (token.term?.code !== 'P' || tokens[at + 1]?.text !== ',') continue;
    const noun = /^(?:the|a|his|her|younger|elder|half)$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
    const opens = KIN.has(tokens[noun]?.text ?? '') && tokens[noun + 1]?.text === 'of';
    const end = opens ? tokens.findIndex((one, index) => index > noun && index < at + LONGEST && one.text === ',') : -1;
    if (end > 0) at = end;
  }
  return left;
}
