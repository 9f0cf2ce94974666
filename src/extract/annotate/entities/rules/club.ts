import { matchName } from '../match-name.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import { adjacent } from '../scan.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { CLUB_ENDS, CLUB_OPENERS, SPORT_ROLES, SURE_CLUB_OPENERS } from '../words/sport.ts';
import { OFFICES } from '../words/titles.ts';

/** "FC Bergen", "AC Hamar": one past the name of a club that letters open, or the given token. */
function readOpened({ scan, passage, vocabulary }: Cursor, at: number): number {
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  if (!token || !next?.capital || next.glued || !CLUB_OPENERS.holds(token) || !adjacent(scan, token, next)) return at;
  if (token.text !== token.text.toUpperCase() && !/^Vf[BL]$/.test(token.text)) return at;
  const known = matchName(scan, passage, vocabulary, at + 1);
  if (known?.name.entity?.type === 'place') return known.end;
  return SURE_CLUB_OPENERS.holds(token) && !COMMON_WORDS.holds(next) && !OFFICES.holds(next) ? at + 2 : at;
}

/** "Bergen United", "East Hamar FC": one past the name of a club that ends with a club's word, or the given token. */
function readEnded({ scan, passage, lower }: Cursor, at: number): number {
  const { tokens } = scan;
  for (let k = at; k < at + 4 && k < passage.last; k += 1) {
    const token = tokens[k];
    const previous = tokens[k - 1];
    if (!token?.capital || CALENDAR.holds(token) || (k > at && previous && !adjacent(scan, previous, token))) return at;
    if (k === at) {
      if (token.key === 'the' || (scan.initial[at] === 1 && (lower.has(token.key) || OFFICES.holds(token)))) return at;
    } else if (CLUB_ENDS.holds(token)) {
      const next = tokens[k + 1];
      return next?.capital && adjacent(scan, token, next) ? at : k + 1;
    }
  }
  return at;
}

/** "former Bergen striker Anna Lund": a city before a player is the club. One past its name, or the given token. */
function readTeam({ scan, passage, vocabulary }: Cursor, at: number): number {
  const known = matchName(scan, passage, vocabulary, at);
  const entity = known?.name.entity;
  if (!known || entity?.type !== 'place' || known.name.strength === 'registry') return at;
  if (entity.country !== null && vocabulary.countryIds.get(entity.country) === entity.id) return at;
  const role = scan.tokens[known.end];
  const name = /^(?:head|team|assistant)$/.test(role?.key ?? '') ? scan.tokens[known.end + 1] : role;
  return name && !name.capital && SPORT_ROLES.holds(name) ? known.end : at;
}

export const club: NameRule = {
  name: 'club',
  example: '[FC Bergen] beat [Hamar United]; a former [Oslo] striker',
  read(cursor, at) {
    const { scan, passage } = cursor;
    if (!scan.tokens[at]?.capital || passage.style === 'capitals') return null;
    let end = readOpened(cursor, at);
    if (end === at && passage.style === 'prose') end = readEnded(cursor, at);
    if (end === at) end = readTeam(cursor, at);
    if (end === at) return null;
    const found = candidate(cursor, at, end, 'organization', 'club', { weight: 2 });
    return { end, candidates: [found], owner: { country: null, body: found, end } };
  },
};
