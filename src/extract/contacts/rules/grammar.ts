/** One who may take part: person or office, body, country, or city as a government. */
export const ACTOR = '[PBCL]';

const AND = '(?: , and| , along with| , as well as| , together with| ,| and| &| along with| together with| as well as| alongside)';

/** One actor or a list of them: "P", "P and P", "P , P and the P". */
export const GROUP = `${ACTOR}(?:${AND}(?: the| his| her| its| their| other| then| also| senior| top){0,2} ${ACTOR}){0,8}`;

/** Up to five small words that may stand before a name: articles, adjectives. No preposition, no verb. */
export const SMALL =
  '(?: (?!(?:in|at|on|to|for|of|that|who|which|and|or|but|about|from|by|with|over|as|after|before|said|will|would|is|was|are|were|has|had|have) )[^ A-Z,.;:"]+){0,5}';

/** Words between an actor and what he does; no other actor among them. */
export const gap = (most: number): string => `[^PBCL;:]{0,${most}}?`;

/** Nouns for an encounter. */
export const TALKS =
  'talks|meeting|meetings|discussions?|negotiations|consultations?|conversations?|dialogue|dialogues|session|sessions|summit|summits|audience|bilateral|bilaterals|luncheon|dinner|lunch|breakfast|calls?|phone-call|videoconference|video-conference|teleconference|encounter|get-together|sit-down|tete-a-tete|tête-à-tête|handshake|exchange of views|exchanges';

/** Nouns for what is signed. */
export const PAPER =
  '(?:T|agreements?|treaty|treaties|deals?|pacts?|memorandums?|memoranda|mous?|contracts?|accords?|documents?|declarations?|protocols?|communiqués?|communiques?|statements?|roadmaps?|road map|charter|conventions?|arrangements?|plans?|programmes?|programs?|letters? of intent)';

/** A rule's expression, with the flags that the reading needs. */
export const pattern = (source: string): RegExp => new RegExp(source, 'dg');
