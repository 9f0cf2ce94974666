import { TITLE_STOPS, TITLE_WORDS } from './office-words.ts';
import type { Term, Token } from './term.ts';

/** Words within a long title: "deputy chairman of the cabinet of ministers", "head of the people's council". */
export const isWithin = (text: string): boolean =>
  TITLE_WORDS.has(text) || /^(?:of|for|and|the|&)$/.test(text) || (/^\p{Ll}[\p{L}'’-]+$/u.test(text) && !TITLE_STOPS.has(text));

/** Offices of one person that may be told at length. */
const HOLDER =
  /^(?:president|minister|premier|(?:co-)?chairman|chairwoman|chairperson|(?:co-)?chair|speaker|head|chief|director|secretary|secretary-general|commander|governor|custodian|member|deputy|representative|commissioner|advis[eo]r|ambassador|envoy|leader|rector|undersecretary|mayor|vice-president|vice-chairman)$/;
const LONGEST_CHAIN = 9;

/** Whether an office told in words, "the Norwegian Minister of Fish", may be that of the name behind it. */
const isOf = (office: Term, person: Term | null | undefined): boolean =>
  office.office &&
  office.people.length < 2 &&
  !office.group &&
  (office.sides === 0 || (person?.sides ?? 0) === 0 || office.sides === person?.sides);

/** "Norway's special envoy for the Arctic Anna Berg", "the premier's envoy on Chile, Anna Berg,": index of the office that a country or region parts from its holder, or -1. `ends`: whether a comma or the sentence's end stands behind the name. */
export function missionStart(tokens: readonly Token[], person: number, ends: boolean): number {
  const region = ends && tokens[person - 1]?.text === ',' ? person - 2 : person - 1;
  const mission = region > 0 ? tokens[region]?.term : null;
  if (!mission || !'CL'.includes(mission.code)) return -1;
  const link = tokens[region - 1]?.text === 'the' ? region - 2 : region - 1;
  if (!/^(?:for|on)$/.test(tokens[link]?.text ?? '')) return -1;
  const office = tokens[link - 1]?.term;
  if (office) return isOf(office, tokens[person]?.term) ? link - 1 : -1;
  // "the Norwegian president's special envoy for the Arctic Anna Berg"
  let noun = link - 1;
  if (!/^(?:envoy|representative|emissary|coordinator|advis[eo]r)$/.test(tokens[noun]?.text ?? '')) return -1;
  while (!tokens[noun - 1]?.term && TITLE_WORDS.has(tokens[noun - 1]?.text ?? '')) noun -= 1;
  return tokens[noun - 1]?.text === "'s" && tokens[noun - 2]?.term?.office ? noun - 2 : noun;
}

/** Whether a name is the last of its clause, so that it only explains the office before its comma: "by the head of the navy, Anna Berg." */
export function endsClause(tokens: readonly Token[], person: number): boolean {
  const next = tokens[person + 1]?.text ?? '.';
  const then = tokens[person + 2]?.text ?? '.';
  return next === '.' || (next === ',' && /^(?:in|at|on|during|as)$/.test(then));
}

/** "the custodian of the two holy mosques King Berg", "deputy chairman of the cabinet of ministers P": index at which the chain of offices before a title begins, or the start itself. `ends`: whether the name ends its clause. */
export function chainStart(tokens: readonly Token[], start: number, person: number, titled: boolean, ends: boolean): number {
  if (start === 0) return start;
  const comma = tokens[start - 1]?.text === ',' && (start === person || ends) ? 1 : 0;
  if (start === comma) return start;
  const joint = tokens[start - 1 - comma];
  if (!joint || joint.term || !isWithin(joint.text)) return start;
  const open = comma === 0 ? joint.text === 'of' || start < person || titled : ends;
  let found = start;
  for (let at = start - 1 - comma; at >= Math.max(0, start - LONGEST_CHAIN); at--) {
    const { text = '', term } = tokens[at] ?? {};
    const next = tokens[at + 1]?.text ?? '';
    const leads = next === 'of' || next === 'for';
    // "The President of the Republic Berg": words that stand for somebody are an office, whatever follows.
    if (leads && (term ? isOf(term, tokens[person]?.term) : open && HOLDER.test(text))) {
      found = at;
      break;
    }
    // "the head of Norway's judiciary, Anna Berg"
    if (comma === 1 && (text === "'s" || (next === "'s" && term?.code === 'C'))) continue;
    if (term || (text === 'and' && !HOLDER.test(next)) || !isWithin(text)) return start;
  }
  while (found < start && !tokens[found - 1]?.term && TITLE_WORDS.has(tokens[found - 1]?.text ?? '')) found -= 1;
  return found;
}

/** "Met her Chilean counterpart, the Minister of Fisheries Anna Berg,": index of the counterpart whom a name with an office of its own explains behind a comma, or the start itself. `ends`: whether the clause goes on behind another comma or ends. */
export function explainedStart(tokens: readonly Token[], start: number, person: number, ends: boolean): number {
  if (start < 2) return start;
  const comma = tokens[start - 1]?.text === 'the' ? start - 2 : start - 1;
  if (comma === 0) return start;
  const counterpart = tokens[comma - 1]?.term;
  const own = tokens[person]?.term?.sides ?? 0;
  if (tokens[comma]?.text !== ',' || counterpart?.counterpart !== true || counterpart.people.length > 0) return start;
  return own === counterpart.sides || (own === 0 && ends) ? comma - 1 : start;
}
