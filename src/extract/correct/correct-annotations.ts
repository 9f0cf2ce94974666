import type { PlacedCorrection } from '../../schema/correction.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Selector, Span } from '../../schema/span.ts';
import { select } from '../document.ts';
import { type Editor, unknownEntity } from './editor.ts';
import { findWords, tooMany } from './find-words.ts';

/** One kind of annotation, and how a correction makes or changes one. */
export interface Kind<T extends Span> {
  name: 'mention' | 'date' | 'quote';
  /** The values that an editor may set, for the log. */
  values: (annotation: T) => object;
  /** A new annotation over the words, with the values that the correction gives. */
  make: (selector: Selector, values: Record<string, unknown>) => T;
  /** The annotation with some of its values changed. */
  change: (annotation: T, values: Record<string, unknown>) => T;
  /** The ids of the entities that it points to. */
  entities: (annotation: T) => (string | null)[];
  /** The annotation as the entities that it points to would have it. */
  settle?: (annotation: T, entities: ReadonlyMap<string, Entity>) => T;
}

interface Annotator extends Editor {
  entities: ReadonlyMap<string, Entity>;
}

type Word = Extract<PlacedCorrection, { article: string }>;

const NOT_VALUES = new Set(['do', 'article', 'quote', 'prefix', 'suffix', 'change', 'reason', 'by', 'on', 'typedAt']);

const valuesOf = (input: PlacedCorrection): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).filter(([key]) => !NOT_VALUES.has(key)));

const isChecked = <T extends Span>(annotation: T): T => ({ ...annotation, status: 'checked' });

function correctOne<T extends Span>(annotations: T[], input: Word, kind: Kind<T>, { documents, log, entities }: Annotator): T[] {
  const settled = (made: T): T => kind.settle?.(made, entities) ?? made;
  const unknown = (made: T): string | undefined => kind.entities(made).find((id): id is string => id !== null && !entities.has(id));
  const found = findWords(documents, input);
  if ('message' in found) {
    log.fail(input, found.message);
    return annotations;
  }
  const { document, starts } = found;
  const [start = 0] = starts;
  const end = start + input.quote.length;
  if (input.do.startsWith('add ')) {
    const clash = annotations.find((other) => other.article === input.article && other.start < end && other.end > start);
    if (starts.length > 1) log.fail(input, tooMany(starts.length, input));
    else if (clash) log.fail(input, `the ${kind.name} “${clash.exact}” stands there already; use "set ${kind.name}", or reject it first`);
    else {
      const made = isChecked(settled(kind.make(select(document, start, end), valuesOf(input))));
      const missing = unknown(made);
      if (missing === undefined) {
        log.note(input, made.exact, made.article, null, kind.values(made));
        return [...annotations, made];
      }
      log.fail(input, unknownEntity(missing, entities.keys()));
    }
    return annotations;
  }
  const targets = annotations.filter((one) => one.article === input.article && one.exact === input.quote && starts.includes(one.start));
  const [target] = targets;
  if (!target || targets.length > 1) {
    const ends = input.quote.length;
    const near = annotations.find((one) => one.article === input.article && starts.some((at) => one.start < at + ends && one.end > at));
    const hint = near ? `; the ${kind.name} there is “${near.exact}”` : '';
    log.fail(
      input,
      target ? tooMany(targets.length, input) : `the words “${input.quote}” are there, but no ${kind.name} is found on exactly them${hint}`,
    );
    return annotations;
  }
  const before = kind.values(target);
  if (input.do.startsWith('reject ')) {
    log.note(input, target.exact, target.article, before, null);
    return annotations.filter((one) => one !== target);
  }
  const changed = isChecked('change' in input ? settled(kind.change(target, input.change)) : target);
  const missing = unknown(changed);
  if (missing !== undefined) {
    log.fail(input, unknownEntity(missing, entities.keys()));
    return annotations;
  }
  log.note(input, target.exact, target.article, before, kind.values(changed));
  return annotations.map((one) => (one === target ? changed : one));
}

/**
 * Applies the corrections of one kind of annotation. In: the annotations as found and the editor’s corrections, in the order typed; out: the
 * annotations in order of article and position. What was done, and what no longer fits, goes to the log.
 */
export function correctAnnotations<T extends Span>(
  annotations: readonly T[],
  corrections: readonly PlacedCorrection[],
  kind: Kind<T>,
  annotator: Annotator,
): T[] {
  const own = corrections.filter((input): input is Word => input.do.endsWith(` ${kind.name}`));
  if (own.length === 0) return [...annotations];
  const order = new Map([...annotator.documents.keys()].map((id, index) => [id, index]));
  return own
    .reduce((list, input) => correctOne(list, input, kind, annotator), [...annotations])
    .sort((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start);
}
