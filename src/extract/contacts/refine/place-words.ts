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
