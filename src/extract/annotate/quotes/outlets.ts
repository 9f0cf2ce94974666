import type { Entity } from '../../../schema/entity.ts';
import type { Knowledge } from '../../knowledge.ts';

const MEDIA_WORD =
  /\b(?:news|newspaper|times|herald|tribune|gazette|daily|tv|television|radio|broadcast\w*|magazine|media|press (?:agency|association|trust|tv))\b|\b(?:post|journal|telegraph|guardian|chronicle|press|review)$/i;
const OTHER_BODY = /\b(?:research|foundation|institute|council|ministry|bank|committee|office|university|authority)\b/i;
const known = new WeakMap<Knowledge, ReadonlySet<string>>();

/** Names of agencies, newspapers and broadcasters that the gazetteer knows, in lower case. */
function mediaNames(knowledge: Knowledge): ReadonlySet<string> {
  let names = known.get(knowledge);
  if (!names) {
    const media = (knowledge.gazetteer.organizations ?? []).filter((one) => one.media);
    known.set(knowledge, (names = new Set(media.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()))));
  }
  return names;
}

/** True for a news agency, a newspaper, a broadcaster or the like, by its name or by the words behind it. */
export function isOutlet(entity: Pick<Entity, 'name' | 'aliases' | 'type'>, knowledge: Knowledge, behind = ''): boolean {
  if (entity.type !== 'organization') return false;
  if (
    /^(?:['’]s)? (?:state |official |semi-official )?(?:news agency|newspaper|daily|television|tv|broadcaster|magazine|network|news)\b/i.test(
      behind,
    )
  )
    return true;
  const names = mediaNames(knowledge);
  return [entity.name, ...entity.aliases].some(
    (name) => names.has(name.toLowerCase()) || (MEDIA_WORD.test(name) && !OTHER_BODY.test(name)),
  );
}
