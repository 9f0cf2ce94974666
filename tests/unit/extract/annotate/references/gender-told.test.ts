import { describe, expect, it } from 'vitest';
import { readReferences } from './read-references.ts';

describe('whose pronouns an article has told', () => {
  it('keeps “he” from somebody who was “she”', () => {
    const text = 'Lars Lind spoke of fish. Min Park was in Oslo in May, her first visit. He praised the harbour.';
    expect(readReferences(text)).toContain('He > lars-lind');
  });

  it('keeps “he” from somebody’s wife', () => {
    const text = 'Lars Lind was in Oslo with his wife, former minister Min Park. He praised the harbour.';
    expect(readReferences(text)).toContain('He > lars-lind');
  });
});
