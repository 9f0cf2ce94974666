/** "Met Li on Bergen island", up to the island. */
export const ISLAND = /^[^Y;:]{0,60}? on (?:the )?(?=[LC] islands?(?= |$))/;

/** "According to reports in Oslo": where it is told, and not where it takes place. */
export const TOLD_IN =
  /(?:^| )(?:according to (?:[a-z-]+ ){0,3}|reports?|newspapers?|media|press|sources|analysts|observers|commentators|broadcasters)(?: here)? (?:in|from)(?: the)? $/;

/** "In the Geneva format": what talks are called, wherever they are held. */
export const FORMAT = /^(?: -)? (?:format|process|track|framework|platform)(?= |$)/;

/** "On the sidelines of a conference that will be hosted by Chile", up to the host. */
export const HOSTED_BESIDE = /^[^P;:]{0,40} on the (?:sidelines|margins|fringes) of (?:[^ P;:]+ ){1,10}?hosted by (?:the )?(?=[CL](?= |$))/;

/** "Unity towards Norway", "stands with Norway": for or against whom somebody is. */
export const STANCE = /(?:^| )(?:towards?|against|with|for|between|than|like|via|through)(?: the)? $/;

/** "Signed a memorandum to study the building of a port in Bergen": what a paper is for, and where that is to be. */
export const PURPOSE =
  /^to (?:study|build|construct|produce|develop|repair|renovate|supply|explore|rehabilitate|finance|electrify|connect|purchase|buy|complete|manufacture|generate|export|import)(?= )/;

/** "Based on a paper signed in May, Norway is going to repair plants in China". */
export const ANOTHER_CLAUSE = /^, [PBC] (?:is|are|was|were|will|would|has|had|have|plans|wants|seeks)(?= )/;

/** Another encounter, or another stop: "met Li on Friday and visit a port in Bergen". */
export const ELSEWHERE =
  /^and (?:(?:his|her|their) (?:[a-z]+ ){0,2}(?:visits?|trips?|tour|stay)|again|then|(?:will |later )?(?:visit|visited|tour|toured|inspect|inspected|travel|travelled|fly|flew))(?= )/;

/** "Talks on the Norwegian conflict in Oslo": of a conflict that is told where it is, the next city is not another word on that. */
export const CONFLICTS = new Set(['war', 'conflict', 'crisis', 'situation', 'ceasefire', 'unrest']);
/** What tells where it is, before the word for it. */
export const LOCATED =
  /(?:^| )(?:(?!civi|politic|socia|globa|regiona|loca)[a-z-]{3,}(?:ian|ean|ese|ish|[aeioq]i|can)|[CL])(?: civil| border| gas| nuclear)? $/;
