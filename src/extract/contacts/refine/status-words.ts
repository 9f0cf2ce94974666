// A clause is asked for these only where it has a word of the fitting kind: what is added here needs its word in sentence/word-kinds.ts.

/** Words by which something does not come about, or is not wanted. */
export const REFUSALS = [
  String.raw`not|never|no|without(?= (?:an?|any|the|hold|meet|hav|further|prior|visit|sign|speak|talk))|neither|nor|\S+n['’]t`,
  String.raw`cancel(?:s|l?ed|ling)?|postpon(?:e|ed|es|ing)|(?:postponement|cancel?lation|deferral|rejection) of|scrap(?:s|ped|ping)?|shelved?`,
  String.raw`abandon(?:s|ed|ing)?|refus(?:ed|es|ing)|declin(?:ed|es|ing)|fail(?:ed|s|ing)|avoid(?:ed|s|ing)?|yet to|skip(?:ped|s|ping)?`,
  String.raw`snubb(?:ed|ing)|boycott(?:ed|s|ing)?|called off|calls off|suspend(?:ed|s)?|reject(?:ed|s|ing)?|den(?:ied|ies|y|ying)|ruled out`,
  String.raw`rules out|(?:no|any) (?:[a-z]+ )?invitation to|instead of|rather than|unable|barred|banned`,
  String.raw`(?:blocked|stopped|kept|dissuaded|discouraged|deterred|excluded) from|break(?:s|ing)? off|broke off|opposed?|put(?:s|ting)? off`,
  String.raw`turn(?:s|ed|ing)? down|pull(?:s|ed|ing)? out of|back(?:s|ed|ing)? out of|withdrew from|withdraw(?:s|ing)? from`,
  String.raw`call(?:s|ing)? off|no longer|dropp(?:ed|ing)(?= [^,;]{0,30}plans? )|stood up|ditch(?:ed|es|ing)?|delay(?:ed|s|ing)?|prevented from|stopped short of`,
].join('|');

/** Words by which something is only asked for, offered or talked of. */
export const SUPPOSITIONS = [
  String.raw`ready|readiness|(?:un)?willing|(?:un)?willingness|reluctant|reluctance|hesita(?:nt|nce|ted|tes)|requests? for|prepared to`,
  String.raw`open to|offer(?:ed|s|ing)?|urg(?:ed|es|ing)|call(?:ed|s|ing)? (?:for|on|upon)|demand(?:ed|s|ing)?|propos(?:ed|es|ing|als?)`,
  String.raw`suggest(?:ed|s|ing)|possib(?:le|ly|ility)|potential|prospects?|needs?|must|should|ought|if|unless|whether|asked`,
  String.raw`(?:direct|instruct|order|task|authori[sz]|mandat)(?:ed|es|s|ing)(?= [^,;:]{1,60} to )`,
  String.raw`(?:consider|mull|weigh|contemplat|ponder|explor|ey|debat)(?:s|ed|es|ing|eing)(?= [^,;:]{0,40}(?:an?|the|his|her|their|another|possible|whether|visiting|meeting|trip|visit|travell?ing|holding|going|hosting|inviting))|decision on|decide on|(?:(?:it|is|was|as|deems?|deemed|considers?|considered|be) )(?:necessary|important|essential|vital|crucial|imperative|advisable|appropriate)(?: for [^,;:]{1,40})? to`,
  String.raw`appeal(?:ed|s|ing)?|encourag(?:ed|es|ing)|insist(?:ed|s)|hypothetical|ideas? of|thoughts? of|dream(?:ed|t|s)? of|condition(?:s|ed)?|want(?:s|ed)? (?:P|C|B|L)`,
  String.raw`(?:choice|decision|desire|attempts?|refusal|reasons?|right|free|entitled|eligible|at liberty) to|(?<!had (?:an?|the) (?:[a-z]+ )?)(?:opportunity|chance|honou?r) to`,
  String.raw`(?:any|some|(?<!for )a|way for a) future|rumou?rs?|speculation|anniversary of|(?:tak(?:e|es|en|ing)|took) (?:[a-z-]+ ){0,3}steps (?:to|towards?)`,
].join('|');

/** How it is told behind a noun that nothing came of it. */
export const CALLED_OFF = [
  String.raw`cancelled|canceled|called off|postponed|scrapped|shelved|did not take place|never took place|never happened|fell through`,
  String.raw`not take place|was denied|were denied|did not happen|not happen|never happen|not go ahead|did not go ahead|not taken place`,
  String.raw`never taken place|suspended|put off|put on hold|aborted|was rejected|were rejected|failed to materiali[sz]e`,
  String.raw`never materiali[sz]ed|will not take place|not materiali[sz]e|was ruled out|seemed unlikely|is unlikely`,
  String.raw`(?:was|were|been) (?:dropped|axed|ditched)`,
  String.raw`not (?:yet )?(?:being )?(?:prepared|planned|scheduled|envisaged|foreseen|on the agenda|in the works|on the cards|under (?:discussion|consideration|preparation))`,
  String.raw`(?:is|are|was|were) (?:simply |completely |entirely |totally )?(?:false|fake|untrue|not true|baseless|unfounded|groundless|fabricated|fiction|invented)|(?:has|have|had) nothing to do with (?:the )?(?:reality|truth|facts)|do(?:es)? not correspond to`,
  String.raw`off the table|out of the question|on hold|in limbo|pushed back(?: indefinitely)?(?! to)|(?:is|are|remains?) off(?= |$)|won['’]t happen`,
].join('|');

/** Words by which something is still being made ready. */
export const PREPARATIONS = [
  String.raw`agree(?:d|s|ing)? (?:on|to|D to)|concur(?:red|s|ring)? (?:on|to)|prepar(?:e|es|ed|ing|ations?) (?:for|of)|preparing|look(?:s|ed|ing)? forward to`,
  String.raw`invitation (?:to|for)(?: [^ ,;:]+ ,? ?for)?|plans? for|arrang(?:e|es|ed|ing)|pursu(?:e|es|ed|ing)|schedul(?:e|es|ing)|organi[sz](?:e|es|ing|ation of)|setting up|arrangements for|dates?(?: (?:and|or) (?:an? |the )?(?:time|venue|location|place|agenda))? (?:for|of)|timing of`,
  String.raw`(?:discuss(?:ed|ing)?|finali[sz](?:e|ed|ing)|work(?:ed|ing)? out|agree(?:d|ing)? on|settl(?:e|ed|ing))(?: the)? details of`,
  String.raw`no (?:(?:firm|exact|specific|definite|concrete|fixed|final) )?dates? (?:has|had|have|was|is)(?: yet)?(?: been)?(?: yet)? (?:set|fixed|agreed|announced|decided|given)(?: on| upon)?(?: yet)? for|to be followed by|announc(?:es|ed|ing) (?:an?|another|further|new)|paves? the way for|paving the way for`,
  String.raw`(?:talks|consultations|negotiations) (?:on|over|about|regarding)`,
  String.raw`aimed at (?:attending|holding|joining|(?:taking part|participating) in)`,
  String.raw`(?:planned|scheduled|upcoming|forthcoming|(?<!(?:much|long|highly|eagerly|widely|keenly)[ -])anticipated|expected)`,
].join('|');

/** Words by which it is denied. */
export const DENIALS = [
  String.raw`den(?:ied|ies|y|ying)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)|rul(?:ed|es|ing) out|no plans?|false|fake|untrue|unfounded`,
  String.raw`baseless|(?:reject|rebuff|spurn|declin|refus|ignor|turn)\w*(?: down)? (?:[a-z]+ ){1,3}(?:requests?|offers?|proposals?|overtures?|bids?)`,
].join('|');

/** Words by which it is only sought or wished for. */
export const PROMPTS = [
  String.raw`aim(?:ed|s|ing)? (?:at|to)|(?:in )?(?:a |their |his |her )?bid to|efforts? (?:to|at)|attempts? (?:to|at)`,
  String.raw`help(?:s|ed|ing)?(?: to)?|push(?:es|ed|ing)? to|work(?:s|ed|ing)? to|tr(?:y|ies|ied|ying) to|in order to|hop(?:es|ed|ing) to`,
  String.raw`mediat\w+ to|role in|keen(?:ness)? (?:on|to|in)|eager(?:ness)? to|read(?:y|iness) to|willing(?:ness)? to|desire to|interest in`,
  String.raw`importance of|need (?:for|to)|call(?:s|ed|ing)? (?:for|to)|urg(?:es|ed|ing) to|hopes? (?:of|for)`,
].join('|');

/** "The recent visit of the ministers to Oslo will strengthen ties": it is over, and something else comes of it. */
export const RECENT = /(?:^| )(?:recent|previous|past|successful|fruitful)(?: [a-z-]+){0,2} $/;

/** "Hopes that Berg can come on a visit": a wish. */
export const HOPED = /(?:^| )(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|optimis[a-z]+|confident)(?: [a-z]+)? that (?:the )?$/;

/** "Was asked about the possibility of Berg visiting Oslo". */
export const POSSIBLE =
  /(?:^| )(?:possibility|prospects?|likelihood|chances?|idea|question|rumou?rs?|speculation|talk|thought|option) (?:of|about|on)(?: the)? $/;

/** "Have held several phone conversations": on no day, and nobody says how many. */
export const SEVERAL = /(?:^| )(?:several|many|numerous|multiple|various|countless|dozens of|a number of|repeated)(?: [a-z-]+){0,3} $/;
