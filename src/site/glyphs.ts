import type { ContactStatus } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';

/** How a date is drawn: a dot, a bar, an arrow from a stop, or a ring of its own where no date is stated. */
export type Shape = 'day' | 'span' | 'before' | 'after' | 'undated';

/** The mark of a date with its doubt; shape carries it, never colour. */
export interface Glyph {
  shape: Shape;
  /** Drawn with a broken edge. */
  approximate: boolean;
  /** Planned when reported: drawn open. */
  planned: boolean;
}

/** "Early", "mid-" and "late" are carried as thirds of a month, which no text means to the day. */
function isThirdOfMonth(earliest: string, latest: string): boolean {
  if (earliest.slice(0, 7) !== latest.slice(0, 7)) return false;
  const days = `${earliest.slice(8)}-${latest.slice(8)}`;
  return /^(01-10|11-20|21-(28|29|30|31))$/.test(days);
}

/** The mark of an EDTF value. "2024-09-30~" is a broken ring, "2024-10" a bar over the month, "../2024-05" an arrow that ends there. */
export function glyphOf(edtf: string | null, status: ContactStatus = 'held'): Glyph {
  const planned = status === 'planned';
  if (edtf === null) return { shape: 'undated', approximate: false, planned };
  const { earliest, latest } = boundsOf(edtf);
  const doubtful = /[~?%X]/.test(edtf);
  if (earliest === null || latest === null) return { shape: earliest === null ? 'before' : 'after', approximate: doubtful, planned };
  if (earliest === latest) return { shape: 'day', approximate: doubtful, planned };
  return { shape: 'span', approximate: doubtful || isThirdOfMonth(earliest, latest), planned };
}
