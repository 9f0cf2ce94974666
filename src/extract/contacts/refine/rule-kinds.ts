/** Rules in which a third party in front meets several others one by one. */
export const SEPARATE = new Set(['talks-with', 'meets', 'meets-freely', 'calls', 'speaks', 'sends-letter', 'talks-with-first']);

/** Rules that tell of a journey. */
export const GOING = new Set([
  'visit-verb',
  'visit-ranked',
  'visit-noun',
  'visit-noun-first',
  'visit-made',
  'visit-made-by',
  'arriving-first',
  'makes-destination',
  'takes-to',
  'trip-takes',
  'sends-to',
  'sends-delegation',
  'visit-place-first',
  'presence',
  'presence-headline',
  'visit-unnamed',
  'net-visit',
  'guest-of-honour',
  'talks-in',
  'does-in',
  'travels-freely',
  'comes-home',
  'vehicle-arrives',
  'was-there',
  'came-back',
  'while-in',
  'awaits',
  'awaits-in',
  'said-in',
  'received-in',
  'invites',
  'invitation-first',
  'invited-by',
  'accepts-invitation',
  'returns-visit',
]);

/** Rules in which the host of a summit takes part too. */
export const AT_SUMMIT = new Set(['attends-summit', 'summit-attended', 'signs-at-summit']);

/** Rules with both in front: one side alone, and the words say nothing. */
export const TOGETHER = new Set([
  'meet-together',
  'meet-freely-together',
  'closeted-for',
  'settles-in',
  'acts-together',
  'time-first',
  'meeting-together-first',
  'hold-together',
  'pair-talks',
  'talks-between',
  'speak-together',
  'phone-together',
  'discuss-together',
  'discussed-by',
  'joint',
  'commission-meets',
  'body-convened',
  'talks-told',
  'speak-aside',
  'speak-on-day',
  'exchange-letters',
  'signs',
  'signed-by',
  'signed-together',
  'witness-signing',
  'bears-signatures',
  'signs-bare',
  'paper-of-both',
  'looks-on',
  'says-together',
  'reached-together',
  'agreed-there',
  'agreed-there-by',
  'there-agreed',
]);

/** Rules that tell who was at a meeting told before. */
export const TELLS_WHO: ReadonlySet<string> = new Set([
  'led-by',
  'tells-counterparts',
  'taking-part',
  'were-present',
  'took-part',
  'joined-by',
  'tells-by-name',
]);

/** Rules that tell of what was before, of those told beside. */
export const POINTS_BACK = new Set(['last-held', 'since-held', 'visited-before', 'rows-held', 'we-met']);

/** Rules that tell of a stay by itself, and not of whom it is made for. */
export const ARRIVALS = new Set([
  'came-back',
  'travels-freely',
  'comes-home',
  'vehicle-arrives',
  'while-in',
  'received-in',
  'visit-verb',
  'visit-made-by',
  'arriving-first',
  'presence',
  'presence-headline',
  'net-visit',
  'guest-of-honour',
  'visit-made',
  'makes-destination',
  'trip-takes',
  'sends-to',
]);

/** Where many come to see something: the place tells whose guests they are. */
export const SHOWN: ReadonlySet<string> = new Set(['attends-show', 'attends-his']);
