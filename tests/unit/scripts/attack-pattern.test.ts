import { describe, expect, it } from 'vitest';
import { attackPattern } from '../../../scripts/samples/attack-pattern.ts';
import { findPatterns } from '../../../scripts/samples/find-patterns.ts';

describe('attackPattern', () => {
  it('finds what doubles with every character, before it can hang', () => {
    expect(attackPattern(/(?:a+)+$/u)?.unit).toContain('a');
    expect(attackPattern(/^(?:Aa|A|a)*!$/u)?.unit).toContain('Aa');
  });

  it('finds what is tried again from every position', () => {
    expect(attackPattern(/\S+\s+$/u)).not.toBeNull();
    expect(attackPattern(/[a-z]+!$/u)).not.toBeNull();
  });

  it('lets pass what is linear', () => {
    expect(attackPattern(/(?<!\S)\S+\s+$/u)).toBeNull();
    expect(attackPattern(/\b(?:said|told) \p{Lu}\p{L}{1,30}\b/u)).toBeNull();
  });
});

describe('findPatterns', () => {
  it('knows the patterns that are written, and those put together in a run', () => {
    const made = new RegExp(`${['made', 'in', 'a', 'run'].join('-')}\\d`, 'u');
    const found = findPatterns(() => made.test('x'));
    expect(found.length).toBeGreaterThan(300);
    expect(found).toContainEqual({ pattern: made, where: 'made while it ran' });
  });
});
