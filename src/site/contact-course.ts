import type { Contact } from '../schema/contact.ts';
import { samePeople } from './contact-occasion.ts';
import { KIND_NOUNS } from './contact-words.ts';
import type { Corpus } from './index-corpus.ts';
import { partsOf, wholeOf } from './visit-parts.ts';

/** A way from one contact to another that belongs to it, in words: "Part of the visit", "Earlier". */
export interface Way {
  words: string;
  to: Contact;
}

/** What a contact is part of, what is part of it, and the nearest before and after it between the same people; each contact once. */
export function contactCourse(corpus: Corpus, contact: Contact): Way[] {
  const whole = wholeOf(corpus, contact);
  const parts = partsOf(corpus, contact);
  const kin = new Set([...parts, ...(whole ? [whole, ...partsOf(corpus, whole)] : [])]);
  const { earlier, later } = samePeople(corpus, contact);
  const nearest = (one: Contact | undefined): Contact | undefined => one && (wholeOf(corpus, one) ?? one);
  const before = nearest(earlier.findLast((one) => !kin.has(one)));
  const after = nearest(later.find((one) => !kin.has(one)));
  return [
    ...(whole ? [{ words: `Part of the ${KIND_NOUNS[whole.type]}`, to: whole }] : []),
    ...parts.map((part) => ({ words: `With the ${KIND_NOUNS[part.type]}`, to: part })),
    ...(before ? [{ words: 'Earlier', to: before }] : []),
    ...(after ? [{ words: 'Later', to: after }] : []),
  ];
}
