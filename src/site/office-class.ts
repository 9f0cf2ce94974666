import type { Entity } from '../schema/entity.ts';
import { latestRole } from './entity-words.ts';
import type { Corpus } from './index-corpus.ts';
import { isOffice } from './office-words.ts';

/** The classes of offices by which people are listed, in their order. */
export const OFFICE_CLASSES = ['Heads of state and government', 'Ministers', 'Envoys', 'Other officials', 'No office stated'] as const;
/** One of these. */
export type OfficeClass = (typeof OFFICE_CLASSES)[number];

const DEPUTY = /\b(?:vice|deputy|first deputy|assistant|acting deputy|under)[ -]/iu;
const HEAD =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|sheikh|crown prince|monarch|pope|supreme leader|taoiseach|head of (?:state|government))\b/iu;
/** What has a president of its own that is no state. */
const BODY =
  /\b(?:council|parliament|assembly|senate|chamber|bank|company|corporation|federation of|commission|committee|university|institute|club|court|union|association|foundation)\b/iu;
const MINISTER =
  /\b(?:minister|secretary of state|foreign secretary|home secretary|secretary of (?:defen[cs]e|the treasury)|vice[ -]president|chancellor of the exchequer)\b/iu;
const ENVOY = /\b(?:ambassador|envoy|consul|chargé|chargé d’affaires|representative|negotiator|attaché|plenipotentiary)\b/iu;

/** The class of an office in words: "deputy foreign minister of Norway" is one of ministers, "aide to the president" one of other officials. */
export function officeClass(words: string | null): OfficeClass {
  if (!words || !isOffice({ title: words, of: null, from: null, to: null, evidence: null })) return 'No office stated';
  const [head = ''] = words.split(/ (?:to|for|on) | of (?=the )|, /u);
  if (ENVOY.test(head)) return 'Envoys';
  if (HEAD.test(head) && !DEPUTY.test(head) && !BODY.test(words)) return 'Heads of state and government';
  return MINISTER.test(head) || (HEAD.test(head) && DEPUTY.test(head) && !BODY.test(words)) ? 'Ministers' : 'Other officials';
}

/** The class of the last office a person is known in. */
export function officeClassOf(corpus: Corpus, person: Entity): OfficeClass {
  return officeClass(latestRole(corpus, person));
}
