import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../src/site/correction-words.ts';

describe('changedFields', () => {
  it('names only what is different', () =>
    expect(changedFields({ before: { type: 'visit', place: 'oslo' }, after: { type: 'meeting', place: 'oslo' } })).toEqual([
      { field: 'type', before: 'visit', after: 'meeting' },
    ]));
  it('reads lists and absent values', () =>
    expect(
      changedFields({ before: { participants: ['berg'], date: null }, after: { participants: ['berg', 'lund'], date: '2024-05' } }),
    ).toEqual([
      { field: 'participants', before: 'berg', after: 'berg, lund' },
      { field: 'date', before: 'nothing', after: '2024-05' },
    ]));
  it('shows a rejected record as gone', () =>
    expect(changedFields({ before: { entity: 'berg' }, after: null })).toEqual([{ field: 'entity', before: 'berg', after: 'nothing' }]));
  it('is empty for a confirmation', () => expect(changedFields({ before: { kind: 'direct' }, after: { kind: 'direct' } })).toEqual([]));
});
