import type { Entity } from '../../../schema/entity.ts';

const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|press secretary|press officer)\b/i;
const WATCHES =
  /\b(?:analysts?|experts?|professor|lecturer|researcher|scholar|historian|economist|academic|fellow|commentator|columnist|journalist|reporter|correspondent|writer|author|editor)\b/i;
/** As a form of address ministers bear it too: "her counterpart Professor Soto". */
const ADDRESS = 'Professor';
const CONSORT = /\b(?:first lady|first gentleman|wife|husband|spouse|consort)\b/i;

/** What somebody without a part of his own is to a contact: a voice of his side, one who only looks on, the spouse of one who takes part. */
export type Bystander = 'voice' | 'watcher' | 'consort';

const known = new WeakMap<Entity, Bystander | null>();

function read({ type, roles }: Entity): Bystander | null {
  if (type !== 'person' || roles.length === 0) return null;
  const all = (pattern: RegExp): boolean => roles.every(({ title }) => pattern.test(title));
  if (all(SPEAKS_FOR)) return 'voice';
  if (all(WATCHES) && !roles.every(({ title }) => title === ADDRESS)) return 'watcher';
  return roles.some(({ title }) => CONSORT.test(title)) ? 'consort' : null;
}

/** Whether a person has no office but to speak for others, to comment on them, or to be married to one of them; null for all who may act. */
export function bystanderOf(entity: Entity): Bystander | null {
  const seen = known.get(entity);
  if (seen !== undefined) return seen;
  const found = read(entity);
  known.set(entity, found);
  return found;
}
