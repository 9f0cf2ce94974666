import { WordList } from '../../text/word-list.ts';
import { isHyphen, type Token } from '../../text/tokens.ts';
import { matchName } from './match-name.ts';
import type { Cursor } from './reading.ts';
import { isCapitals } from './scan.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { ORGANIZATION_HEADS } from './words/organization-heads.ts';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS, TOPICS } from './words/titles.ts';

const LINEAGE = /^(?:bin|ibn|bint|al)$/;
/** Titles that are given names as well. */
const GIVEN_TITLES = new WordList(['amir', 'shah', 'sultan', 'malik']);
const TAILS = new WordList(['elect', 'designate', 'in']);

/** Offices that run a department of state, whatever its name. */
const HEADS = new Set(['minister', 'ministers', 'secretary', 'undersecretary', 'under-secretary']);
const STAFF = new WordList([
  'the',
  'general',
  'joint',
  'defence',
  'defense',
  'army',
  'naval',
  'navy',
  'air',
  'armed',
  'forces',
  'force',
  'cabinet',
  'main',
  'military',
]);

/** Every word that an office may hold. */
const OFFICE_WORDS = new WordList([...HONORIFICS, ...OFFICES, ...OFFICE_MODIFIERS, ...TOPICS]);

/** "Foreign Minister Amir Tofte", "Shah Anders Tofte": a title that is a given name here, since a name follows at once and nobody owns it. */
function isGivenTitle(cursor: Cursor, at: number, opens: boolean): boolean {
  const { tokens } = cursor.scan;
  const token = tokens[at];
  if (!token?.capital || !GIVEN_TITLES.holds(token)) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next?.kind !== 'word' || !next.capital) return false;
  if (HONORIFICS.holds(next) || OFFICES.holds(next) || OFFICE_MODIFIERS.holds(next)) return false;
  if (/^(?:h[mh]|majesty|highness)$/.test(before?.key ?? '')) return false;
  // "Norway's ruler Sultan Harald bin Olav"
  if (!opens) return !/^(?:ruler|monarch|sovereign)$/.test(before?.key ?? '');
  if (token.key === 'sultan') return next.key === 'al' || (before?.capital === true && /^(?:dr|mr|prof|eng)$/.test(before.key));
  return before?.key !== 'the' && before?.kind !== 'possessive' && cursor.owner?.end !== at;
}

/** "Amir-Tofte said": a title that a hyphen ties to a name is the first part of it; "Lieutenant-General", "Minister-Designate" are one title. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at];
  const hyphen = tokens[at + 1];
  const rest = tokens[at + 2];
  const tied = isHyphen(hyphen) && hyphen?.glued === true && rest?.glued === true && rest.kind === 'word';
  return tied && title?.capital === true && rest.capital && !OFFICE_WORDS.holds(rest) && !TAILS.holds(rest);
}

/** End of "of the General Staff", "of Staff" after "Chief", or the given end. */
function readStaff({ scan: { tokens } }: Cursor, end: number): number {
  if (tokens[end - 1]?.key !== 'chief' && tokens[end - 1]?.key !== 'chiefs') return end;
  if (tokens[end]?.key !== 'of') return end;
  let at = end + 1;
  while (at < end + 6 && STAFF.holds(tokens[at])) at += 1;
  return tokens[at]?.key === 'staff' ? at + 1 : end;
}

/** End of "Extraordinary and Plenipotentiary" after "Ambassador", of "Emeritus" after "Professor", or the given end. */
function endOfRank(tokens: readonly Token[], end: number): number {
  const key = (at: number): string => tokens[at]?.key ?? '';
  if (/^emerit(?:us|a)$/.test(key(end))) return end + 1;
  if (key(end) === 'plenipotentiary') return end + 1;
  if (key(end) !== 'extraordinary') return end;
  return /^(?:and|&)$/.test(key(end + 1)) && key(end + 2) === 'plenipotentiary' ? end + 3 : end + 1;
}

/** Offices that somebody holds in a chamber of parliament. */
const CHAIRS = new WordList(['speaker', 'president', 'chairman', 'chairwoman', 'chairperson', 'chair', 'head', 'leader', 'member']);
const CHAMBERS = new WordList(['parliament', 'assembly', 'senate', 'house', 'chamber', 'legislature', 'congress', 'council']);
const CHAMBER_KINDS = new WordList([
  'national',
  'federal',
  'lower',
  'upper',
  'legislative',
  'supreme',
  'constituent',
  'state',
  'shura',
  'consultative',
]);

/** End of "of parliament", "of the lower house" in small letters after "speaker", or the given end. */
function readChamber({ scan: { tokens } }: Cursor, end: number): number {
  if (!CHAIRS.holds(tokens[end - 1]) || tokens[end]?.key !== 'of') return end;
  let at = end + 1;
  if (tokens[at]?.key === 'the') at += 1;
  // "chairman of the Cabinet of Ministers"
  if (/^(?:cabinet|council)$/.test(tokens[at]?.key ?? '') && tokens[at + 1]?.key === 'of' && tokens[at + 2]?.key === 'ministers')
    return at + 3;
  while (at < end + 5 && CHAMBER_KINDS.holds(tokens[at])) at += 1;
  const chamber = tokens[at];
  return chamber && !chamber.capital && CHAMBERS.holds(chamber) ? at + 1 : end;
}

/** End of "of the Office of the Minister of Defense" after an office whose holder comes last: the office within is not his. */
function readOwnOffice(cursor: Cursor, end: number): number {
  const { tokens } = cursor.scan;
  let at = end + 1;
  if (!/^(?:of|for|at)$/.test(tokens[end]?.key ?? '')) return end;
  if (tokens[at]?.key === 'the') at += 1;
  // "of the Diplomatic Cabinet of the Prime Minister"
  if (tokens[at]?.capital && /^(?:diplomatic|private|executive|press|political|military|personal)$/.test(tokens[at]?.key ?? '')) at += 1;
  if (!/^(?:office|bureau|cabinet|secretariat)$/.test(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== 'of') return end;
  at += 2;
  if (/^(?:the|its|his|her)$/.test(tokens[at]?.key ?? '')) at += 1;
  const inner = readOffice(cursor, at, true);
  return inner > at ? inner : end;
}

/** One past "European Union" in "of Foreign Affairs, European Union and Cooperation", past "Norwegian Expatriates" in a list of topics; 0 for others. */
function endOfListed({ scan, passage, vocabulary }: Cursor, at: number): number {
  const match = matchName(scan, passage, vocabulary, at);
  if (!match) return 0;
  const next = scan.tokens[match.end];
  if (match.name.entity?.type === 'organization' && match.end > at + 1 && /^(?:,|and)$/.test(next?.key ?? '')) return match.end;
  return match.name.demonym && next?.capital && TOPICS.holds(next) ? match.end + 1 : 0;
}

/** End of "of State", "of Foreign Affairs", "for Science, Research and Technology" after an office, or the given end where nothing of the kind follows. */
function readTopics(cursor: Cursor, end: number, office: string): number {
  const { scan, passage, vocabulary } = cursor;
  const { tokens } = scan;
  const link = tokens[end]?.key;
  if (link !== 'of' && link !== 'for') return end;
  let at = end + 1;
  if (tokens[at]?.key === 'the') at += 1;
  const opensCapital = tokens[at]?.capital ?? false;
  if (!TOPICS.holds(tokens[at])) return end;
  // "secretary of the Treasury": a department named by its topic alone is one.
  const known = matchName(scan, passage, vocabulary, at);
  if (known?.name.entity && !(HEADS.has(office) && known.end === at + 1 && known.name.entity.type === 'organization')) return end;
  let last = at + 1;
  for (at = last; at < passage.last && at < end + 12;) {
    const key = tokens[at]?.key ?? '';
    const listed = opensCapital && (key === ',' || key === 'and') ? endOfListed(cursor, at + 1) : 0;
    if (listed > 0) at = last = listed;
    else if (TOPICS.holds(tokens[at]) && tokens[at]?.capital === opensCapital) last = at += 1;
    else if (
      (key === 'and' || key === ',' || key === '&' || isHyphen(tokens[at])) &&
      TOPICS.holds(tokens[at + 1]) &&
      tokens[at + 1]?.capital === opensCapital
    )
      at += 1;
    else break;
  }
  // "for the Foreign Ministry", "of State and National Security Adviser": what follows is a body, or another office.
  const after = tokens[last];
  const closing = tokens[last - 1];
  if (after?.capital && ORGANIZATION_HEADS.holds(after)) return end;
  // "of the European External Action Service"
  if (
    opensCapital &&
    after?.capital &&
    COMMON_WORDS.holds(after) &&
    tokens[last + 1]?.capital &&
    ORGANIZATION_HEADS.holds(tokens[last + 1])
  )
    return end;
  if (!HEADS.has(office) && closing?.capital && last - end > 3 && ORGANIZATION_HEADS.holds(closing)) return end;
  // "Speaker of the Islamic Consultative Assembly"
  if (after?.capital && CHAIRS.holds(tokens[end - 1]) && CHAMBER_KINDS.holds(after) && ORGANIZATION_HEADS.holds(tokens[last + 1]))
    return end;
  if (after && OFFICES.holds(after) && after.capital === opensCapital) {
    for (at = last; at > end; at -= 1) if (tokens[at - 1]?.key === 'and') return at - 1;
  }
  return last;
}

/** "Industry, Mining and Trade Minister": whether a comma stands in the list of topics with which the title of a minister opens. */
function listsTopics(tokens: readonly Token[], comma: number): boolean {
  let joined = false;
  for (let at = comma; at < comma + 10; at += 1) {
    const token = tokens[at];
    if (token?.key === 'and' || token?.key === '&') joined = true;
    else if (token?.key !== ',') {
      if (!token?.capital) return false;
      if (HEADS.has(token.key)) return joined && TOPICS.holds(tokens[at - 1]);
      if (!TOPICS.holds(token) && !OFFICE_MODIFIERS.holds(token)) return false;
    }
  }
  return false;
}

/**
 * Reads an office that begins at a token, in any case: "Foreign Minister", "deputy secretary of state", "Gen.", "President-elect",
 * "Minister for Science and Technology". Gives one past its last token, or the given token where no office stands.
 */
export function readOffice(cursor: Cursor, at: number, inner = false): number {
  const { tokens } = cursor.scan;
  let end = at;
  let honorific = false;
  const limit = Math.min(cursor.passage.last, at + 12);
  for (let k = at; k < limit;) {
    const token = tokens[k];
    if (token?.kind !== 'word' || !OFFICE_WORDS.holds(token) || isPartOfName(tokens, k)) break;
    const next = tokens[k + 1];
    // "MS Tangvald" bears two initials, "Ms Tangvald" does not.
    const initials = token.text === 'MS' || token.text === 'MR' || token.text === 'REP' || token.text === 'DR' || token.text === 'MD';
    const form =
      HONORIFICS.holds(token) &&
      token.capital &&
      !(initials && tokens[k + 1]?.key !== '.' && cursor.passage.style !== 'capitals' && !isCapitals(tokens[k + 1] ?? token));
    // "Sri Lankan President": the first word of a country's name or adjective is no form of address.
    if (form && next?.capital && (matchName(cursor.scan, cursor.passage, cursor.vocabulary, k)?.end ?? k) > k + 1) break;
    // "Prince Sultan bin Said": a title before a father's name is a given name.
    if (token.capital && next?.capital === false && LINEAGE.test(next.key) && (next.key !== 'al' || GIVEN_TITLES.holds(token))) break;
    if (isGivenTitle(cursor, k, k === at && !(cursor.office !== null && at - cursor.office.last < 2))) break;
    if (!form && !OFFICES.holds(token) && !OFFICE_MODIFIERS.holds(token) && !TOPICS.holds(token)) break;
    k += 1;
    // "Dr. Soto"; "met the King. Soto" ends a sentence.
    if (form && next?.key === '.' && next.glued && cursor.scan.initial[k + 1] !== 1) k += 1;
    // "Hojjatoleslam Val-Moslemin"
    if (form && /^h[uo]j+ato?l/.test(token.key) && isHyphen(tokens[k + 1]) && /^m[ou]sl[ei]min$/.test(tokens[k + 2]?.key ?? '')) k += 3;
    if (form || OFFICES.holds(token)) {
      end = k;
      if (/^(?:ambassador|envoy|professor|chairman|president|director)$/.test(token.key)) end = k = endOfRank(tokens, k);
      const staff = readStaff(cursor, k);
      if (staff > k) end = k = staff;
      honorific = form;
      if (isHyphen(tokens[k]) && TAILS.holds(tokens[k + 1])) {
        k += tokens[k + 1]?.key === 'in' && isHyphen(tokens[k + 2]) ? 4 : 2;
        end = k;
      }
    }
    // "Finance Minister II"
    if (end === k && !honorific && /^I{2,3}$/.test(tokens[k]?.text ?? '')) end = k += 1;
    const joint = tokens[k];
    const after = tokens[k + 1];
    // "Brig.-Gen. Lund"
    const rank = form && isHyphen(joint) && HONORIFICS.holds(after);
    const continues = rank || OFFICES.holds(after) || OFFICE_MODIFIERS.holds(after) || TOPICS.holds(after);
    // "The Norwegian prime minister and Prime Minister Soto" are two.
    const alike = after?.capital === token.capital;
    if (continues && joint && (isHyphen(joint) || (alike && joint.key === 'and') || joint.key === '&' || joint.key === '/')) k += 1;
    else if (joint?.key === ',' && end === at && token.capital && TOPICS.holds(token) && listsTopics(tokens, k)) k += 1;
  }
  if (end === at || honorific) return end;
  const chamber = readChamber(cursor, end);
  if (chamber > end) return chamber;
  const office = tokens[end - 1]?.key ?? '';
  let topics = readTopics(cursor, end, office);
  // "minister of state for foreign affairs"
  if (topics > end && tokens[topics - 1]?.key === 'state' && tokens[topics]?.key === 'for') topics = readTopics(cursor, topics, office);
  // "Minister of Foreign Affairs II"
  if (topics > end && /^I{2,3}$/.test(tokens[topics]?.text ?? '')) return topics + 1;
  return inner ? topics : readOwnOffice(cursor, topics);
}
