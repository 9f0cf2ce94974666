/** What a form of a verb can be: a finite verb, a participle in -ing, the bare form, or the past form that is also a participle. */
export type Form = 'finite' | 'past' | 'ing' | 'bare';

const IRREGULAR: Record<string, [past: string, ...participles: string[]]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  read: ['read'],
  think: ['thought'],
  feel: ['felt'],
  see: ['saw', 'seen'],
  know: ['knew', 'known'],
  swear: ['swore', 'sworn'],
  put: ['put'],
  go: ['went', 'gone'],
  speak: ['spoke', 'spoken'],
  shoot: ['shot'],
  fire: ['fired'],
  cast: ['cast'],
  find: ['found'],
  hold: ['held'],
  begin: ['began', 'begun'],
  make: ['made'],
  hit: ['hit'],
  take: ['took', 'taken'],
  sing: ['sang', 'sung'],
  hear: ['heard'],
  understand: ['understood'],
  bemoan: ['bemoaned'],
  offer: ['offered'],
  pledge: ['pledged'],
  deem: ['deemed'],
};
const DOUBLING =
  /^(?:quip|brag|rebut|admit|slam|pan|rap|blab|refer|rip|snap|hum|label|signal|model|submit|commit|beg|plan|concur|demur|cap|chat|nod|spot|stun|tap|tag|blog|retweet|regret|permit)$/;

/** All forms of a verb with what each can be: "warn" gives warn, warns, warned, warning. */
export function formsOf(verb: string): [string, Form][] {
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  const stem = DOUBLING.test(verb) && !verb.endsWith('tweet') ? verb + verb.slice(-1) : verb;
  const ing = /[^eoy]e$/.test(verb) && verb.length > 2 ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const irregular = IRREGULAR[verb];
  const past = irregular ?? [verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  // Where past and bare form are one ("put", "read"), news means the past.
  return [...past.map((form): [string, Form] => [form, 'past']), [verb, 'bare'], [third, 'finite'], [ing, 'ing']];
}
