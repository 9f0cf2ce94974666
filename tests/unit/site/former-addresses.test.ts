import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/schema/correction.ts';
import { formerAddresses } from '../../../src/site/former-addresses.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { extraction } from './small-corpus.ts';

const signed = { reason: 'one and the same', by: 'E. Ditor', on: '2026-11-22', article: null };
const after = (...corrections: Pick<Correction, 'do' | 'target' | 'before' | 'after'>[]) =>
  formerAddresses(indexCorpus({ ...extraction, corrections: corrections.map((one) => ({ ...signed, ...one })) }));
const at = (path: string, list = after()) => list.find((former) => former.path === path);

describe('formerAddresses', () => {
  it('leads from a merged entity to the one that stays, with the reason', () => {
    const list = after({
      do: 'merge entities',
      target: 'anna-bergh',
      before: { entity: 'anna-bergh', type: 'person' },
      after: { entity: 'anna-berg', type: 'person' },
    });
    expect(at('people/anna-bergh', list)).toMatchObject({ now: { name: 'Anna Berg', url: '/people/anna-berg/' }, correction: signed });
  });

  it('leads from a merged contact to the one that stays, and says why one was taken out', () => {
    const list = after(
      {
        do: 'merge contacts',
        target: '2024-05-02-oslo',
        before: { contacts: ['2024-05-02-oslo', 'other'] },
        after: { contact: '2024-05-02-oslo' },
      },
      { do: 'reject contact', target: '2024-05-03-bergen', before: {}, after: null },
    );
    expect(at('contacts/other', list)?.now?.url).toBe('/contacts/2024-05-02-oslo/');
    expect(at('contacts/2024-05-03-bergen', list)).toMatchObject({ now: null, correction: { reason: 'one and the same' } });
    expect(at('contacts/2024-05-02-oslo', list)).toBeUndefined();
  });

  it('leads from the old place of an entity whose type was changed', () => {
    const list = after({ do: 'set entity', target: 'anna-berg', before: { type: 'organization' }, after: { type: 'person' } });
    expect(at('organizations/anna-berg', list)?.now?.url).toBe('/people/anna-berg/');
  });

  it('leads from every spelling that the articles have', () => {
    expect(at('people/a-berg')).toMatchObject({ now: { url: '/people/anna-berg/' }, correction: null });
    expect(at('people/anna-berg')).toBeUndefined();
  });

  it('leads from the id that a contact had with fewer articles', () => {
    const paths = after()
      .filter(({ now }) => now?.url === '/contacts/2024-05-02-oslo/')
      .map(({ path }) => path);
    expect(paths).toContain('contacts/2024-05-02-berg-lund');
  });

  it('says of what went with an article that it did, unless something stands there again', () => {
    const gone = { contacts: ['2024-05-02-oslo', '2024-06-01-oslo-lund'], entities: [{ id: 'ulf', type: 'person' as const }] };
    const list = formerAddresses(indexCorpus({ ...extraction, withdrawn: gone }));
    expect(at('contacts/2024-06-01-oslo-lund', list)).toMatchObject({ now: null, correction: null });
    expect(at('people/ulf', list)).toMatchObject({ now: null });
    expect(at('contacts/2024-05-02-oslo', list)).toBeUndefined();
  });
});
