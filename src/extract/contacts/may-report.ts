import { byLetter } from '../text/by-letter.ts';
import type { Item } from './refine/item.ts';
import type { Annotated } from './sentence/read-terms.ts';

/** A sentence beyond this length is a table or a list, not a sentence. */
const LONGEST = 3000;
/** Beginnings of the words that report a contact. */
const CUES = [
  String.raw`met|meet|visit|reach(?:ed|es)|trip|tour|stay|stop|mission|arriv|land(?:s|ed|ing)|touch|travel|fl(?:y|ies|ew|own)|went|gone`,
  String.raw`go(?:es|ing)?\b|head(?:s|ed|ing)|return|journey|farewell|goodbye|board(?:ed|s) |came|com(?:e|es|ing)\b|left`,
  String.raw`leav|depart|led\b|lead|sen[dt]|receiv|host|welcom|greet|phon|telephon|rang|call|spoke|speak|talk|chat|parley`,
  String.raw`interact|pull-aside|pow-?wow|sign|ink(?:s|ed)|put(?:s|ting)? (?:their|his|her|pen)\b|initial|attend|took part`,
  String.raw`tak(?:es|e|ing) part|participat|join|summit|session|discuss|negotiat|consult|conver|conf|dialogue|audience`,
  String.raw`exchang|letter|credential|message|note|telegram|condol|congratul|contacted|wr(?:ote|itten)`,
  String.raw`on the (?:phone|line)|saw|sees|seen? (?:each|one) |seeing (?:each|one) |spent|spend|predecessors`,
  String.raw`(?:to|will|would|also) see |been to |sat\b|sit|shook|shak|hand|invit|exercise|drill|agreed|summon|convok`,
  String.raw`deliver|convey|reciprocat|repa(?:y|id)|held|hold|chair|lunch|din(?:ner|ed)|breakfast|banquet|reception`,
  String.raw`bilateral|carpet|set(?:s|ting)? (?:off|foot)|rush|dash|hurr|way to\b|conven|gather|told|deliberat|inaugurat`,
  String.raw`unveil|opened by|(?:ran|run|bumped) into|cross(?:ed|es|ing) |suit\b|embrac|hugg|witness|in the presence of|review`,
  String.raw`guests?\b|stand(?:s|ing)\b|stood|waiting for|turn(?:s|ed) up|show(?:s|ed) up|alongside|seen off|presid(?:e|ing)|chose|picked|made .{2,40} destination`,
  String.raw`hudd|closeted|closed doors|face(?:[ -]to[ -]face| each| one)|\brounds?\b|faced (?:each|one|the press)|compar(?:ed|es) notes|heads? together|clasp|buttonhol`,
  String.raw`aside\b|button|ribbon|swim|barbecue|side by side|look(?:ed|s)? up|waited on|at it\b|watched|usher|shown|show(?:s|ed) |(?:dropped|looked|drops|looks) in|shared? an?|shares an?|respects to|encounter|caught up|together|each other|themselves|midnight|hours?\b|minutes|walk|stroll|opposite`,
  String.raw`rais(?:ed|es)|(?:brought|took|taken) up|(?:thrash|hammer|work)ed out|settled|bargain|haggl|posed|appear|appointment|tête|tete|heart-to-heart`,
  String.raw`one-on-one|one-to-one|two-on-two|word with|words with|hours? with|broke bread|\btea\b|coffee|supper|bound for|took off|tak(?:es|ing) off`,
  String.raw`\bset out|en route|off to |broke (?:his|her|their|the) journey|passed through|passes through|awaited|expect(?:s|ed|ing)? |dispatch|despatch|\btook\b|taken to|(?:is|was|at) (?:with|table)`,
  String.raw`rings? |got through|get through|linked|cabled|wired|telegraph|a line\b|replied|answered|sealed|concluded|looked on|set (?:their|his|her) |(?:had|kept) (?:him|her) |signature|bear(?:s|ing) the|clinch|fist|present(?:s|ed) .{2,60} with|awarded|decorated|(?:strike|strikes|struck) .{2,40} (?:deal|accord|pact|agreement)`,
  String.raw`\b(?:back|home|departed) from|plane|aircraft|while in|feted|fêted|dropped .{2,60} a line|\bgave\b|found time|made time`,
  String.raw`said (?:this|that|so|in) |said (?:on )?\S+ in |accepted|adopted|pledged|vowed|(?:announced|disclosed|revealed) this`,
  String.raw`toast|clinked|waited for|(?:slipped|swept|breezed|rolled|drove|rode) into|(?:wound|ended) up in|picked up the |(?:was|were) (?:last |first |also )?(?:seen|photographed|spotted|pictured) with|made (?:his|her|their) peace|\bkept .{3,40} for|appearance in|talked|made a (?:deal|pact)|(?:to|the) (?:one|same) table|\b(?:failed|argued|clashed|quarrell?ed|tried|sought|decided|accepted|endorsed|approved) (?:\S+ ){0,3}(?:in|by) `,
  String.raw`made the (?:remarks?|statements?|commitments?|pledges?|calls?|announcements?|declarations?)`,
];
const CUE = new RegExp(String.raw`\b(?:${byLetter(CUES.join('|'))})`, 'i');
/** "is in Oslo", "due in Oslo". */
const PRESENT = /\b(?:is|was|are|were|be|been|due|expected|back)(?: \S+){0,3} in\b/i;
/** Who is told by his office alone, of whom no mention tells. */
const OFFICIAL =
  /\b(?:ministers?|presidents?|premiers?|chancellors?|kings?|leaders?|envoys?|officials|delegations?|diplomats|negotiators?|speakers?|chiefs?)\b/i;
/** What may take up a contact where nobody is named. */
const AGAIN =
  /\b(?:the|their|his|her|that|this|both)(?: \S+){0,2} (?:meet|talks|visit|trip|summit|call|conversation|session|two|sides|leaders|ministers|presidents)|\bthe (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|previous|last|most recent)(?: one| round| meeting| session| edition| summit)? (?:was held|took place|was in|were held)\b|\b(?:that|the|their) (?:joint )?(?:body|commission|committee|mechanism|working group)\b.{0,50} (?:met|sat|convened)\b|\bdelegations\b.{0,30} (?:met|sat|talks|negotiat|will|are)|\b(?:previous|earlier) (?:rounds?|meetings?|talks|sessions?) (?:was|were|took)\b/i;

/** Those who act for two countries at once, with nobody named: "Norwegian and Chinese officials", "Norwegian, Chinese FMs". */
const UNNAMED =
  /\b\p{Lu}\p{L}+(?: and|,) \p{Lu}\p{L}+ (?:\p{L}+ ){0,3}(?:ministers|ministries|presidents|premiers|FMs|PMs|leaders|commanders|officials|delegations|diplomats|envoys|negotiators|experts|chiefs|teams|guards|troops|forces|navies|committees|commissions)\b/u;

/** Teams meet too. */
const SPORT =
  /\b(?:cricket|football|soccer|rugby|hockey|handball|volleyball|basketball|World Cup|Copa|Champions League|Olympics?|semi-?finals?|quarter-?finals?|wickets?|midfielder|goalkeeper)\b|(?<!(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? )\b\d{1,2}[-–]\d{1,2} (?:win|victory|draw|defeat|when|in)\b/i;

/** At a match statesmen may meet all the same. */
const STATESMEN = /\b(?:presidents?|ministers?|leaders?|envoys?|officials|shook hands|talks)\b/i;

/** Whether a sentence can say something of a contact at all; cheap, for most can not. */
export function mayReport(exact: string, annotated: Annotated, kind: Item['kind']): boolean {
  if (exact.length > LONGEST) return false;
  const names = annotated.mentions.length + annotated.references.length;
  const unnamed = (): boolean => AGAIN.test(exact) || (UNNAMED.test(exact) && CUE.test(exact));
  const tells =
    names === 0 ? unnamed() : kind === 'title' || CUE.test(exact) || (PRESENT.test(exact) && (names > 1 || OFFICIAL.test(exact)));
  return tells && (!SPORT.test(exact) || STATESMEN.test(exact));
}
