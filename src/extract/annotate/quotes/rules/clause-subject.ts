import type { AttributionRule } from '../context.ts';
import { sharedSubject } from '../shared-subject.ts';

/** Direct words set into a sentence whose verb is none of speech: "Berg stayed calm: “We agree.”" */
export const clauseSubject: AttributionRule = {
  name: 'clause-subject',
  example: 'Berg turned to the guests, “We agree with all of this.”',
  read(context) {
    const { passage, text, quotation, at, from } = context;
    const direct =
      /^[,:—–-]$/.test(passage.tokens[at - 1]?.word ?? '') && /^\p{Lu}/u.test(text.slice(quotation.start, quotation.start + 2));
    const words = text.slice(quotation.start, Math.min(quotation.end, quotation.start + 80)).split(/\s+/).length;
    if (at - from < 3 || !(direct ? words >= 3 : words >= 5)) return null;
    const speaker = sharedSubject(context, at);
    return speaker && { rule: 'clause-subject', speaker, cue: null, firm: false };
  },
};
