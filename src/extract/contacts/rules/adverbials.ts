/** Rooms and occasions that people meet in: "at the ministry", "on the sidelines of a forum". */
const VENUE =
  '(?:ministry|palace|office|residence|hall|house|villa|capital|city|resort|airport|headquarters|complex|mansion|hotel|embassy|summit|forum|conference|assembly|sidelines|margins|fringes|parliament|building|compound|cent(?:re|er)|castle|retreat|mission|ceremony|session|lunch|dinner|chancellery|kremlin|harbour|harbor|garden|gardens|park|grounds|study|banquet|reception|theatre|stadium)';

/** When, where and how, each told in one stretch; a term may stand inside one of place. */
const ADVERBIALS: readonly RegExp[] = [
  / ,/y,
  // "in Voss, Vestland,"
  / , [XYLC](?= ,|$)/y,
  / (?:(?:late|early|later|earlier|on|in|since|over|from) ){0,2}D(?: (?:morning|afternoon|evening|night))?(?= |$)/y,
  / (?:here|there|today|yesterday|tonight|again|also|both|twice|earlier|later|late|online|one-on-one|face-to-face|tête-à-tête|in private|in person|in public|face to face|behind closed doors|for talks|for a meeting|as planned|as scheduled|alone|first|together|up|in secret|for the first time|for once|at last|at length|at a table|in (?:a|one|the same) room|once more|[a-z]+ly)(?= |$)/y,
  / in (?:an? )?(?:separate|individual|consecutive|back-to-back) (?:meetings?|talks|sessions?|audiences?|ceremony|ceremonies)(?= |$)/y,
  / (?:in the (?:early |late )?(?:morning|afternoon|evening|day)|(?:up)?on (?:his |her |their )?arrival)(?= |$)/y,
  / (?:this|last|next|the same|that|the following|the previous) (?:morning|afternoon|evening|night|week|month|year|time|day)(?= |$)/y,
  / (?:for|over)(?: (?:the|a|an|about|nearly|almost|around|some|more|less|than|over|at|least|up|to)){0,4} [a-z0-9-]+(?: and a half)? (?:hours?|minutes?|days?|time)(?= |$)/y,
  / (?:in|at|inside|outside|near|within)(?: (?:the|his|her|their|its|a|an|downtown|central|neighbou?ring|nearby))? (?:[a-z-]+ ){0,3}?[XYO](?= |$)/y,
  new RegExp(` (?:in|at|on|inside|during)(?: (?:the|his|her|their|its|a|an))?(?: [a-z0-9'-]+| [EOBXYCDL]){0,5}? ${VENUE}(?= |$)`, 'y'),
  / (?:on|at|in) the (?:sidelines|margins|fringes)(?= |$)/y,
  / of(?: the| a| an| this| last){0,2}(?: [a-z0-9'-]+){0,4}? (?:[EOBCXYL](?: (?:summit|forum|conference|assembly|meeting|session|talks))?|summit|forum|conference|assembly|session|meeting|ceremony)(?= |$)/y,
];

/** Words that may stand before a name and belong to it; `SMALL` of the grammar one by one. */
const BEFORE_NAME =
  /^(?!(?:in|at|on|to|for|of|that|who|which|and|or|but|about|from|by|with|over|as|after|before|said|will|would|is|was|are|were|has|had|have)$)[^A-Z,.;:"]+$/;
const MOST_BEFORE_NAME = 5;

/** Longest stretch that may part a verb from its object, in characters. */
const LONGEST = 160;

/**
 * Whether a stretch of a frame says only when, where and how: "on Monday in Oslo", "behind closed doors for two hours". It begins with the
 * space after the verb and ends with its last word.
 */
export function saysWhenOrWhere(stretch: string): boolean {
  if (stretch.length > LONGEST) return false;
  let at = 0;
  while (at < stretch.length) {
    let end = at;
    for (const adverbial of ADVERBIALS) {
      adverbial.lastIndex = at;
      const match = adverbial.exec(stretch);
      if (match && at + match[0].length > end) end = at + match[0].length;
    }
    if (end === at) return false;
    at = end;
  }
  return true;
}

/** Whether a stretch between a verb and its object says only when and where, and then at most a few words of the object's own ("the visiting"). */
export function joinsVerb(stretch: string): boolean {
  let rest = stretch;
  for (let words = 0; words <= MOST_BEFORE_NAME; words++) {
    if (saysWhenOrWhere(rest)) return true;
    const at = rest.lastIndexOf(' ');
    if (at < 0 || !BEFORE_NAME.test(rest.slice(at + 1))) return false;
    rest = rest.slice(0, at);
  }
  return false;
}
