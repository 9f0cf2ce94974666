import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { WordPart } from '../site/word-differences.ts';

const SAID = { without: 'without ', with: 'with ' } as const;
const TAG = { without: 'del', with: 'ins' } as const;

/** A wording set against a first one: `<del>` what it lacks, `<ins>` what it has instead, each said in a word for those who do not see it. */
export function writeWording(parts: readonly WordPart[]): ElementContent[] {
  return parts.map(({ text, mark }) =>
    mark === 'same' ? { type: 'text', value: text } : h(TAG[mark], [h('span', { class: 'unseen' }, SAID[mark]), text]),
  );
}
