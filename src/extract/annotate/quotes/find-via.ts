import type { Entity } from '../../../schema/entity.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Annotated } from './annotated.ts';
import { inRange } from './annotated.ts';
import type { Attributed } from './attribute-quotations.ts';
import { isOutlet } from './outlets.ts';
import { sentenceOf } from './passage.ts';
import { siteOf, speakingBody } from './speaking-body.ts';

/** The agency that a quotation came through. */
export interface Via {
  entity: string;
  body: Entity | null;
}

/** How far from the quotation an agency is looked for, in code units. */
const REACH = 500;
/** Behind these any body is the way the words came. */
const STRONG = /\b(?:cited by|quoted by|carried by|published by|reported by|as (?:saying|telling) by|quoting|citing)\s+(?:\S+\s+){0,3}$/;
const CITING =
  /\b(?:told|cited by|quoted by|carried by|published by|reported by|quoted as (?:saying|telling) (?:by|to)|as saying by|according to|interviews? (?:with|to|for)|citing|reported|reports|per|via|said (?:to|on)|speaking (?:to|on|with))\s+(?:\S+\s+){0,4}$/i;
const REPORTS =
  /^(?:['’]s)?(?: (?:state |official )?(?:news )?(?:agency|newspaper|daily|channel|broadcaster|website|television|TV))? (?:reports|reported|said|says|quoted|quotes|cited|writes|wrote)\b/;
const BODY_CITED =
  /\b(?:cited|quoted|carried|published|reported|aired) by ((?:the )?(?:\p{Lu}\S*\s){1,2}(?:state |state-run |local |official )?(?:media|television|TV|radio|news agenc(?:y|ies)|press|newspapers?))\b/u;
const SITE_CITED = /according to ((?:the )?(?:[\p{L}’'-]+ ){1,7}(?:website|web site|press service|Telegram channel))/u;

/** Looks in the quotation’s sentence for the outlet it is cited through; an outlet that speaks itself is the speaker, not the way. */
export function findVia(text: string, one: Attributed, speaker: string | null, annotated: Annotated, knowledge: Knowledge): Via | null {
  const { passage, at, source } = one;
  const cue = one.attribution?.cue;
  const anchor = source === passage && cue ? Math.min(cue.from, at) : at;
  const first = passage.sentences[sentenceOf(passage, anchor)] ?? 0;
  const last = passage.sentences[sentenceOf(passage, at) + 1] ?? passage.tokens.length;
  const from = Math.max(passage.tokens[first]?.start ?? 0, one.quotation.open - REACH);
  const to = Math.min(passage.tokens[last - 1]?.end ?? from, one.quotation.close + REACH);
  for (const mention of inRange(annotated.mentions, from, to)) {
    const entity = annotated.entities.get(mention.entity);
    if (
      mention.entity === speaker ||
      entity?.type !== 'organization' ||
      (mention.start >= one.quotation.open && mention.end <= one.quotation.close)
    )
      continue;
    const before = text.slice(Math.max(from, mention.start - 60), mention.start);
    const behind = text.slice(mention.end, mention.end + 40);
    if (!isOutlet(entity, knowledge, behind)) {
      if (STRONG.test(before)) return { entity: mention.entity, body: null };
      continue;
    }
    if (CITING.test(before) || (REPORTS.test(behind) && speaker !== null)) return { entity: mention.entity, body: null };
  }
  const outside = text.slice(from, one.quotation.open) + text.slice(one.quotation.close, to);
  const cited = BODY_CITED.exec(outside)?.[1];
  const body = cited ? speakingBody(cited, knowledge) : siteOf(SITE_CITED.exec(outside)?.[1] ?? '');
  return body && body.id !== speaker ? { entity: body.id, body } : null;
}
