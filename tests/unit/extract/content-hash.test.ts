import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/extract/content-hash.ts';
import { digest } from '../../../src/files/digest.ts';

const many = Array.from({ length: 1000 }, (_, id) => ({ id }));
const hash = (lists: Record<string, readonly unknown[]>): string => contentHash(lists, digest);

describe('the content hash', () => {
  it('is the same for the same records', () => {
    expect(hash({ many })).toBe(hash({ many: many.map((one) => ({ ...one })) }));
  });

  it('differs where any record, its list or their order differs', () => {
    const hashes = [
      hash({ many }),
      hash({ others: many }),
      hash({ many: many.map((one, at) => (at === 999 ? { id: -1 } : one)) }),
      hash({ many: [...many].reverse() }),
      hash({ many: many.slice(0, 999) }),
      hash({ many, none: [] }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
