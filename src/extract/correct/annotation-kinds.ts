import type { DateAnnotation } from '../../schema/date.ts';
import { boundsOf } from '../../schema/edtf.ts';
import type { Mention } from '../../schema/entity.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Kind } from './correct-annotations.ts';

const RULE = 'correction';
const NONE = { earliest: null, latest: null };

/** A mention: which entity it names; its type is that of the entity. */
export const mentionKind: Kind<Mention> = {
  name: 'mention',
  values: ({ entity, type }) => ({ entity, type }),
  make: (selector, values) => ({ ...selector, rule: RULE, status: 'checked', ...(values as Pick<Mention, 'entity' | 'type'>) }),
  change: (mention, values) => ({ ...mention, ...(values as Partial<Mention>) }),
  entities: ({ entity }) => [entity],
  settle: (mention, entities) => ({ ...mention, type: entities.get(mention.entity)?.type ?? mention.type }),
};

const bounded = (date: DateAnnotation): DateAnnotation => ({ ...date, ...(date.edtf ? boundsOf(date.edtf) : NONE) });

/** A date: its value; the bounds follow from it. */
export const dateKind: Kind<DateAnnotation> = {
  name: 'date',
  values: ({ kind, edtf, reading }) => ({ kind, edtf, reading }),
  make: (selector, values) =>
    bounded({
      ...selector,
      ...NONE,
      rule: RULE,
      status: 'checked',
      anchor: values['kind'] === 'duration' ? null : 'explicit',
      ...(values as Pick<DateAnnotation, 'kind' | 'edtf' | 'reading'>),
    }),
  change: (date, values) => bounded({ ...date, ...(values as Partial<DateAnnotation>) }),
  entities: () => [],
};

const SILENT = { speaker: null, speakerSpan: null, cue: null, via: null, role: null };

/** A quotation: its kind, who speaks, the cue, and the agency. A new speaker has no words in the text that name him. */
export const quoteKind: Kind<Quote> = {
  name: 'quote',
  values: ({ kind, speaker, cue, via, role }) => ({ kind, speaker, cue, via, role }),
  make: (selector, values) => ({ ...selector, ...SILENT, rule: RULE, status: 'checked', ...(values as Pick<Quote, 'kind'>) }),
  change: (quote, values) => {
    const replaced = 'speaker' in values && values['speaker'] !== quote.speaker;
    return { ...quote, ...(replaced ? { role: null, speakerSpan: null } : {}), ...(values as Partial<Quote>) };
  },
  entities: ({ speaker, via }) => [speaker, via],
};
