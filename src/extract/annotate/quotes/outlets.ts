import type { Entity } from '../../../schema/entity.ts';
import type { Annotated } from './annotated.ts';
import { inRange } from './annotated.ts';

const MEDIA_WORD = /\b(?:news|agency|press|times|post|journal|herald|tribune|gazette|guardian|telegraph|daily|tv|television|radio|media|network|channel|broadcasting|broadcaster|magazine|newspaper|observer|independent|economist|today|monitor|review|wire|mirror|standard|chronicle|globe|mail|sun|week|insider|politico|axios|online)\b/i;
const MEDIA_NAME = /^(?:reuters|ap|afp|dpa|upi|tass|itar-tass|interfax|ria|ria novosti|sputnik|rt|irna|isna|fars|tasnim|mehr|press tv|al jazeera|al arabiya|al-arabiya|al-monitor|anadolu|xinhua|kyodo|yonhap|kcna|pti|ani|spa|wam|qna|kuna|mena|ansa|efe|belta|ukrinform|bbc|cnn|cnbc|nbc|msnbc|abc|cbs|fox|fox news|npr|pbs|bloomberg|newsweek|wana|cctv|cgtn|nhk|ndtv|dw|euronews|politico|axios|haaretz|le monde|der spiegel|die welt|bild|el país|la repubblica|kommersant|izvestia|vedomosti|nikkei|asahi|dawn|ynet|facebook|twitter)$/i;

/** True for a news agency, a newspaper, a broadcaster or the like, by its name or by the words behind it. */
export function isOutlet(entity: Pick<Entity, 'name' | 'aliases' | 'type'>, behind = ''): boolean {
  if (entity.type !== 'organization') return false;
  if (/^(?:['’]s)? (?:state |official |semi-official )?(?:news agency|newspaper|daily|television|tv|broadcaster|magazine|network|news)\b/i.test(behind)) return true;
  return [entity.name, ...entity.aliases].some((name) => MEDIA_NAME.test(name) || MEDIA_WORD.test(name));
}

/** The outlet named in a range, if it is one. */
export function outletIn(text: string, range: { start: number; end: number }, annotated: Annotated): string | null {
  for (const mention of inRange(annotated.mentions, range.start, range.end)) {
    const entity = annotated.entities.get(mention.entity);
    if (entity && isOutlet(entity, text.slice(mention.end, mention.end + 30))) return mention.entity;
  }
  return null;
}
