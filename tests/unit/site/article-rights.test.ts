import { describe, expect, it } from 'vitest';
import { textsByMode } from '../../../src/site/article-rights.ts';

const text = (mode: 'full' | 'excerpt' | 'metadata' | 'withheld') => ({ rights: { mode, holder: 'The Gazette' } });

describe('textsByMode', () => {
  it('counts the texts by how much of them is shown', () =>
    expect(textsByMode([text('full'), text('withheld'), text('full')])).toBe(
      'Of the texts, 2 are shown in full, 1 is withheld; they belong to their publishers.',
    ));
  it('knows an empty dossier', () => expect(textsByMode([])).toBe('It holds no texts.'));
});
