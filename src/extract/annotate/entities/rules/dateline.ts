import { matchName } from '../match-name.ts';
import { candidate, type NameRule } from '../reading.ts';
import { isCapitals } from '../scan.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { NOT_ORGANIZATIONS } from '../words/not-organizations.ts';

const DASH = /^[—–―-]+$/u;

export const dateline: NameRule = {
  name: 'dateline',
  example: '[HAMAR], Norway — The minister said',
  read({ scan, passage, vocabulary }, at) {
    const { tokens } = scan;
    if (at !== passage.first || passage.style === 'capitals' || !tokens[at]?.capital) return null;
    let end = at;
    while (end < at + 4 && end < passage.last && tokens[end]?.kind === 'word' && isCapitals(tokens[end] as NonNullable<(typeof tokens)[0]>))
      end += 1;
    if (end === at) return null;
    // "MONDAY —", "LOOKING BACK —" label an entry.
    const plain = tokens.slice(at, end).every((word) => NOT_ORGANIZATIONS.holds(word) || CALENDAR.holds(word) || COMMON_WORDS.holds(word));
    if (plain && matchName(scan, passage, vocabulary, at) === null) return null;
    const known = matchName(scan, passage, vocabulary, at);
    if (known && known.name.strength !== 'weak' && known.end >= end) return null;
    // The dash, the agency in brackets or the day must follow within the dateline: a shouted word at the start is no place.
    let dash = false;
    for (let k = end; k < end + 12 && k < passage.last; k += 1) {
      const key = tokens[k]?.key ?? '';
      if (k === end && key !== ',' && key !== '(' && !DASH.test(key)) return null;
      if (DASH.test(key) && !(tokens[k]?.glued && tokens[k + 1]?.glued)) dash = true;
    }
    return dash ? { end, candidates: [candidate({ scan }, at, end, 'place', 'dateline', { weight: 2 })] } : null;
  },
};
