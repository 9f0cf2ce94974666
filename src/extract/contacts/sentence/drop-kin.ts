import type { Token } from './term.ts';
import { HOST, anyIs, is } from './word-kinds.ts';

const KIN = new Set(
  'brother sister son daughter wife husband father mother nephew niece cousin grandson granddaughter widow stepson stepbrother half-brother son-in-law brother-in-law'.split(
    ' ',
  ),
);
const LONGEST = 24;

/** "Berg and her husband, Lars Dahl, were in Oslo": index of the first word after who comes along, or the given one where nobody does. */
function afterSpouse(tokens: readonly Token[], at: number): number {
  const word = (index: number): string => (tokens[index]?.term ? '' : (tokens[index]?.text ?? ''));
  const named = /^(?:and|with)$/.test(word(at)) && /^(?:his|her)$/.test(word(at + 1)) && /^(?:wife|husband|spouse)$/.test(word(at + 2));
  const comma = word(at + 3) === ',';
  const name = at + (comma ? 4 : 3);
  if (!named || tokens[name]?.term?.code !== 'P') return at;
  return comma && word(name + 1) === ',' ? name + 2 : name + 1;
}

/** "With his host, President Berg", "his Chilean guest Premier Li": leaves out the words that only say who is at home; the name stands beside. */
export function dropHost(tokens: readonly Token[]): readonly Token[] {
  if (!anyIs(tokens, HOST)) return tokens;
  const word = (index: number): string => (tokens[index]?.term ? '' : (tokens[index]?.text ?? ''));
  const isHis = (at: number): boolean => /^(?:his|her|their)$/.test(word(at));
  const isHost = (at: number): boolean => {
    const name = word(at + 1) === ',' ? at + 2 : at + 1;
    return is(tokens[at], HOST) && !tokens[at]?.term && (isHis(at - 1) || isHis(at - 2)) && tokens[name]?.term?.code === 'P';
  };
  if (!tokens.some((_, at) => isHost(at))) return tokens;
  return tokens.filter(
    (_, at) => !isHost(at) && !isHost(at + 1) && !(isHis(at) && isHost(at + 2)) && !(word(at) === ',' && isHost(at - 1)),
  );
}

/** Whether a word goes on behind a name with who comes along or who he is. */
const goesOn = (word: string | undefined): boolean => word === ',' || word === 'and' || word === 'with';

/** "Anna Berg, sister of King Olav, arrived": leaves out the relative, who does nothing here, up to the comma after him. */
export function dropKin(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ term }, at) => term?.code === 'P' && goesOn(tokens[at + 1]?.text))) return tokens;
  const left: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    left.push(token);
    const next = token.term?.code === 'P' ? tokens[at + 1]?.text : undefined;
    if (!goesOn(next)) continue;
    if (next !== ',') at = afterSpouse(tokens, at + 1) - 1;
    if (tokens[at + 1]?.text !== ',') continue;
    const noun = /^(?:the|a|his|her|younger|elder|half)$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
    const opens = KIN.has(tokens[noun]?.text ?? '') && tokens[noun + 1]?.text === 'of';
    const end = opens ? tokens.findIndex((one, index) => index > noun && index < at + LONGEST && one.text === ',') : -1;
    if (end > 0) at = end;
  }
  return left;
}
