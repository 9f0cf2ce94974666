import type { ContactType } from '../../../schema/contact.ts';
import type { Frame } from '../sentence/frame.ts';
import type { Term } from '../sentence/term.ts';

/** What a rule reads out of a clause: one contact, or one side of one. */
export interface Finding {
  rule: string;
  type: ContactType;
  frame: Frame;
  /** The word that reports the contact, as written, and where it stands in the frame. */
  cue: string;
  cueAt: number;
  /** Stretch of the frame that the rule has read. */
  from: number;
  to: number;
  /** What stands between the actor and the cue; tense and doubt are read from it. */
  aux: string;
  who: Term[];
  whom: Term[];
  /** Where a visit goes to. */
  goal: Term | null;
  /** True where the words alone are no contact, but add to one that is known. */
  weak: boolean;
  /** True where the rule itself says that it lies ahead. */
  planned: boolean;
}

/** One form in which English reports a contact. The pattern reads a frame (see `Frame`) and carries the flags `d` and `g`. */
export interface Rule {
  name: string;
  /** A sentence that the rule reads. */
  example: string;
  /** A cheap test on single words: a frame that has none of these is not given to the pattern. */
  words: RegExp;
  /** Another word that the pattern cannot do without, tested in the same way. */
  also?: RegExp;
  pattern: RegExp;
  /** True where it is asked only of a clause in which no other rule has read a contact of both sides. */
  fallback?: boolean;
  read: (match: RegExpExecArray, frame: Frame) => Finding | null;
}
