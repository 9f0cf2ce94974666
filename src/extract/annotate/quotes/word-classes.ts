const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that help others; between a subject and its verb they are passed over. */
export const AUXILIARIES = set(
  "has had have having was were is are been be being will would could can may might must should shall did does do ’s ’ve ’d s d ve ll has’t won’t didn’t doesn’t isn’t wasn’t hasn’t hadn’t wouldn’t couldn’t can’t cannot don’t didn't doesn't isn't wasn't hasn't hadn't wouldn't couldn't can't don't won't",
);
/** Forms of "be"; before a past participle they make it passive. */
export const BE = set('was were is are been be being ’s s');
/** Adverbs that may stand between a subject and its verb, beside those in -ly. */
export const ADVERBS = set(
  'also then later once again even just not never still now further already always often instead soon thus further both all himself herself themselves itself today yesterday earlier previously long first once simply only out back too again since ever nevertheless meanwhile still next too else here there twice',
);
/** Words that open a clause of their own, so that a subject begins behind them. */
export const CLAUSE_OPENERS = set(
  'that as while when because but if though although after before where whether since until so than what how why whom which who whose once unless and or nor because yet whereas whoever whenever',
);
/** Prepositions that may stand inside a noun phrase or before it. */
export const PREPOSITIONS = set(
  'of for from at in with on to by against under between among about during into over through within without near behind outside inside across around despite amid amidst beyond following regarding concerning throughout upon towards toward alongside like unlike per via except given',
);
/** Words that open a definite or indefinite noun phrase. */
export const DETERMINERS = set(
  'the a an his her its their our my your this that these those some several many most all both one two three four five six another other any each every no few more',
);
/** Pronouns that can be the subject of a verb of speech. */
export const PRONOUNS = set('he she they it i we you who one everyone everybody someone somebody nobody others many some both another');
/** Common finite verbs that no other test tells from nouns. */
export const VERBS = set(
  'went came took made got gave left met held won lost ran saw told said knew began kept set sent brought stood sat led fell rose grew became sought fought spent paid drew showed means says includes comes goes takes makes gets gives leaves needs wants seems appears remains became follows followed shows came plays spoke saying telling calling adding speaking arrived visited told cut put let',
);
/** Words for a time; a subject is never one of them. */
export const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight week month year morning afternoon evening night weekend later earlier last next this recently then now ago meanwhile however still yet moreover furthermore nevertheless instead separately additionally finally but and so also thus indeed',
);
/** Written words that speak for whoever issued them. */
export const DOCUMENTS = set(
  'statement statements communique communiqué declaration readout document report letter message text transcript website release tweet post email memo note press-release bulletin dispatch editorial article',
);

/** A noun that takes up a quotation in an aside: "“unfair,” a claim Lind denied". */
export const CLAIMS =
  /^(?:claim|charge|assertion|accusation|move|remark|allegation|statement|view|position|phrase|reference|comment|notion|idea|term|line|description)$/;

/** True for an adverb that may stand between a subject and its verb. */
export function isAdverb(low: string): boolean {
  return (
    ADVERBS.has(low) ||
    (low.length > 4 && low.endsWith('ly') && !/^(?:italy|july|family|reply|ally|assembly|early|daily|elderly)$/.test(low))
  );
}
