/** One who may take part: person or office, body, country, or city as a government. */
export const ACTOR = '[PBCL]';

const AND = '(?: ,)?(?: and| &| along with| together with| as well as| alongside)';
const OTHERS =
  '(?: (?:the|his|her|its|their|other|then|also|senior|top|a|an|by|large|accompanying|visiting|host|new|former|ministerial|official|[a-z0-9]+-(?:ranking|level|powered|member|strong|profile|person|man))){0,3}';

/** One of the codes, or a list of them that ends in "and": "P", "P and P", "P , P and the P". */
export const listOf = (code: string): string => `${code}(?:(?: ,${OTHERS} ${code}){0,6}${AND}${OTHERS} ${code}){0,2}`;

/** One actor or a list of them. */
export const GROUP = listOf(ACTOR);

/** After a name in a list, where it begins a clause of its own: "met Li, and Chen flew home". */
const BEGINS =
  '(?! (?:(?:also|later|then|meanwhile|himself|herself|who|in turn) )?(?:will|would|has|had|have|is|was|are|were|can|could|may|might|said|says|told|tells|met|meets|held|holds|went|flew|took|came|left|made|gave|spoke|wrote|led|thanked|agreed|[a-z]+ed)(?= ))';

/** Whom one meets: one actor, or several people one after the other, each "and" or comma followed by a person. */
export const PARTNERS = `(?:P(?:(?: ,| and(?: (?:with|on|to|of|by))?| , and| along with| together with| as well as(?: with)?| , as well as(?: with)?| , along with)${OTHERS} P${BEGINS}){0,6}|(?!P)${GROUP})`;

/** Those who can travel. */
export const TRAVELLERS = listOf('[PB]');

/** Up to five small words that may stand before a name: articles, adjectives. No preposition, no verb. */
export const SMALL =
  '(?: (?!(?:in|at|on|to|for|of|that|who|which|and|or|but|about|from|by|with|over|as|after|before|since|until|during|amid|despite|said|will|would|is|was|are|were|has|had|have) )[^ A-Z,.;:"]+){0,5}';

/** Words between an actor and what he does; no other actor among them. */
export const gap = (most: number): string => `[^PBCL;:]{0,${most}}?`;

/** Two people side by side: "P and P", "P , and the P", "P along with P". */
export const TWO_PEOPLE = `P(?: ,)?(?: and| along with| together with)${SMALL} P`;

/** Nouns for an encounter. */
export const TALKS = [
  'talks|parleys?|interactions?(?= (?:with|between|on|in|at))|pull-aside|pow-?wow',
  '(?<=(?:phone|telephone|video|bilateral|private|brief|frank|door|one-on-one|face-to-face) )talk|meeting|meetings|discussions?',
  '(?<= an? (?:[a-z]+ )?)talk(?= (?:with|between|in private|alone|behind closed doors)(?= |$))',
  'negotiations|consultations?|conversations?|dialogue|dialogues|session|sessions|summit|summits|audience',
  'bilaterals?(?= (?:with|on|in|at|between|after|D|last|this)(?: |$)| [,.]|$)|luncheon|dinner|lunch|breakfast',
  'calls?(?! (?:for|to)(?= )| on [PBCLXYO])(?<!(?:^| )P(?: also| again)? calls(?= (?:(?:the|his|her|their|a|any) )?(?:[a-z-]+ )?(?:talks|meeting|meetings|session|summit|discussions|conversation|visit|dialogue|negotiations) ))|phone-call|(?<=phone |telephone )contact|(?<!(?:via|by|through|over)(?: a)? )video-?conference',
  '(?<!(?:via|by|through|over)(?: a)? )(?:video conference|teleconference)|encounters?|get-together|sit-down|(?<=leaders .s |leaders |annual |ministers )retreat',
  '(?<=(?:fiery|heated|tense|testy|angry|stormy|furious|acrimonious|bitter) )(?:exchange|argument|confrontation)(?= (?:with|between))|(?:shouting|slanging) match',
  '(?<=(?:strategic|in-depth|candid|friendly) )communications?(?= (?:with|between))|retreat(?= between )|tete-a-tete|tête-à-tête|handshake|exchange of views',
].join('|');

/** Beginnings of the nouns of `TALKS`; a cheap test before the pattern. */
export const TALKS_WORDS =
  /(?:^| )(?:talk|parley|interaction|pull-|pow|contact|meeting|discussion|negotiation|consultation|conversation|dialogue|session|summit|audience|bilateral|lunch|dinner|breakfast|call|phone-call|video|tele|encounter|get-|sit-|retreat|tete|tête|handshake|exchange|communication|argument|confrontation|shouting|slanging)/;

/** Nouns for what is signed. */
export const PAPER =
  '(?:T|agreements?|treaty|treaties|deals?|pacts?|memorandums?|memoranda|mous?|contracts?|accords?|(?:strategic |comprehensive |comprehensive strategic )partnership|documents?|papers?|declarations?|protocols?|communiqués?|communiques?|statements?|texts?|roadmaps?|road map|charter|conventions?|arrangements?|plans?|programmes?|programs?|letters? of intent|codes? of conduct|joint understandings?)';

/** A rule's expression, with the flags that the reading needs. */
export const pattern = (source: string): RegExp => new RegExp(source, 'dg');

/** Behind a journey, at whose invitation it is made: "at the invitation of P", "on an invitation from P", "at P's invitation". */
export const INVITED = `(?:[^PBCL;:]{0,60}? (?:at|on|upon) (?:(?:the|an) (?:official )?invitation (?:of|from)${SMALL} |(?=P 's (?:[a-z]+ )?invitation(?: |$)))(?<host>${GROUP}))?`;
