import type { Filters } from './answer.ts';
import { CONTACT_KINDS, STATUS } from './kinds.ts';
import type { NameIndex } from './name-index.ts';
import type { Passage } from './passage.ts';

/** What an answer can be narrowed by; years are the two ends of one field. */
export type LimitField = 'outlet' | 'person' | 'kind' | 'years';
/** Whether a passage stays. */
export type Limit = (passage: Passage) => boolean;

const year = (day: string): number => Number(day.slice(0, 4));

/** One check for each field that is limited. Ids that no name has leave nothing. */
export function limitsOf(filters: Filters, names: NameIndex): Partial<Record<LimitField, Limit>> {
  const limits: Partial<Record<LimitField, Limit>> = {};
  const { outlet, person, kind, from, to } = filters;
  if (outlet?.length) {
    const wanted = new Set(outlet.map((id) => names.numberOf('outlet', id)));
    limits.outlet = ({ outlets }) => outlets.some((one) => wanted.has(one));
  }
  if (person?.length) {
    const wanted = person.map((id) => names.numberOf('person', id));
    limits.person = (passage) => wanted.some((one) => (passage.kind === 'quote' ? passage.speaker === one : passage.names.has(one)));
  }
  if (kind?.length) {
    const groups = kind.filter((one) => !CONTACT_KINDS.includes(one) && !STATUS.includes(one));
    const types = kind.filter((one) => CONTACT_KINDS.includes(one));
    const states = kind.filter((one) => STATUS.includes(one));
    limits.kind = (passage) =>
      groups.includes(passage.kind) ||
      (passage.kind === 'contact' &&
        types.length + states.length > 0 &&
        (types.length === 0 || types.includes(passage.type)) &&
        (states.length === 0 || states.includes(passage.status)));
  }
  if (from !== undefined || to !== undefined) {
    limits.years = ({ dated: [first, last] }) => {
      if (first === '' && last === '') return false;
      return year(first || last) <= (to ?? 9999) && year(last || first) >= (from ?? 0);
    };
  }
  return limits;
}
