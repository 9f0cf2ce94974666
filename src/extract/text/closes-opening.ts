/** What people meet for, or do with each other, so that whoever stands behind it in an opening phrase is the other one. */
const OPENS = [
  String.raw`(?:In|During|At|Following|After|Before|Upon|On|Ahead of) (?:[^,;.“”"]{0,60} )?(?:meetings?|invitation|request|behest|talks|calls?|conversations?|discussions?|consultations|negotiations|letters?|messages?|press conference|news conference|interviews?|gatherings?|sessions?|dinner|luncheon|welcoming|phone)`,
  String.raw`(?:Meeting|Receiving|Welcoming|Hosting|Addressing|Congratulating|Thanking|Briefing|Accompanied by|Joined by|Alongside|Together with|Speaking|Talking)`,
].join('|');
/** Behind a dateline too, and behind a heading that has lost its line. */
const OPENING = new RegExp(String.raw`(?:^|\s)(?:${OPENS})\b[^;:“”"]{0,240}$`, 'u');
/** Behind the last comma before: the phrase still goes on to the one who is met. */
const TO_OTHER = /(?:^|\s)(?:with|by|receiving|hosting|welcoming|meeting|addressing)\s/;

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}.'’-]{0,30}|al|bin|ibn|van|von|der|de|el)`;
const ADVERBS = String.raw`(?:also |then |again |further |later |\p{Ll}{3,}ly ){0,2}`;
const VERB = String.raw`(?:is|was|has|had|will|would|can|may|met|held|spoke|put|took|made|paid|gave|laid|began|sought|drew|told|went|came|brought|saw|left|flew|sat|set|(?!his |this |its |news |plus |across |versus |less )\p{Ll}{2,}(?:s|ed)|said)\b`;
/** Behind the comma: a name that acts, or a name that a phrase between commas describes before it does. */
const SUBJECT = new RegExp(
  String.raw`^\s(?:${NAME_WORD}[\s-]){1,7}${ADVERBS}${VERB}|^\s(?:${NAME_WORD}[\s-]){0,6}${NAME_WORD}, (?=an? |the |who |\p{Ll}|\p{Lu}\p{Ll}+['’]s )[^,;:.“”"]{3,120}, ${ADVERBS}${VERB}`,
  'u',
);

/** Behind the last comma before: who the one just met is, "chairman of the council", "the party's deputy leader". */
const EXPLAINS =
  /^\s(?:the |an? |\p{Lu}[\p{L}-]+['’]s )?(?:\p{Ll}[\p{L}-]+ ){0,4}?(?:chair(?:man|woman|person)?|head|president|secretary|minister|deputy|chief|director|commander|governor|leader|member|speaker|envoy|ambassador|advis[eo]r|representative|negotiator|premier|mayor|founder|ceo)\b/u;
const TO_NAMED = new RegExp(String.raw`${TO_OTHER.source}(?:[\p{L}.'’-]+\s){0,8}?${NAME_WORD}$`, 'u');

/** Whether what stands behind the last comma of an opening phrase only explains the one to whom it has led. */
const isExplained = (opening: string, comma: number): boolean =>
  EXPLAINS.test(opening.slice(comma + 1)) && TO_NAMED.test(opening.slice(0, comma));

/** Longest phrase that opens a sentence, and what is read behind its comma, in code units. */
const LONGEST = 300;
const BEHIND = 260;

/**
 * "In a meeting with the Norwegian envoy, Pedro Soto, an adviser to the king, said": whether a comma closes the phrase with which a sentence
 * opens and that has led to somebody else, so that the name behind it is the subject. In: offsets of the sentence and of the comma.
 */
export function closesOpening(text: string, sentence: number, comma: number): boolean {
  if (comma - sentence > LONGEST) return false;
  const opening = text.slice(sentence, comma);
  if (!OPENING.test(opening)) return false;
  const last = opening.lastIndexOf(',');
  return (
    (last < 0 || TO_OTHER.test(opening.slice(last + 1)) || isExplained(opening, last)) &&
    SUBJECT.test(text.slice(comma + 1, comma + BEHIND))
  );
}
