/** "Met Li on Bergen island", up to the island. */
export const ISLAND = /^[^Y;:]{0,60}? on (?:the )?(?=[LC] islands?(?= |$))/;

/** "According to reports in Oslo": where it is told, and not where it takes place. */
export const TOLD_IN =
  /(?:^| )(?:according to (?:[a-z-]+ ){0,3}|reports?|newspapers?|media|press|sources|analysts|observers|commentators|broadcasters)(?: here)? (?:in|from)(?: the)? $/;
