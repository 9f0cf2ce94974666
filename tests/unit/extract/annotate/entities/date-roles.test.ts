import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../src/extract/extract.ts';
import { knowledge } from '../references/read-references.ts';

const published = { edtf: '2024-05-03', basis: 'given' as const, note: '' };
const sidecar = { outlet: 'The Post', language: 'en', rights: { mode: 'full' as const, holder: '' }, published };
const text = `Ministers meet

Norwegian Foreign Minister Anna Berg shakes hands with Chilean President Luis Soto in Oslo, March 1, 2021. (Photo: Reuters)

The two met again, and Foreign Minister Anna Berg spoke of old friends. Defence Minister Eva Lind was there on April 2.`;

const rolesIn = (given: typeof sidecar | null) =>
  extract([{ id: 'a', file: 'a.txt', text, hash: 'x', sidecar: given }], knowledge, { digest: () => 'x' }).entities.flatMap(
    ({ name, roles }) => roles.map(({ title, asOf, evidence }) => ({ name, title, asOf, words: evidence?.exact })),
  );

describe('dateRoles', () => {
  it('dates an office in a caption by its picture', () => {
    expect(rolesIn(sidecar)).toContainEqual({ name: 'Luis Soto', title: 'President', asOf: '2021-03-01', words: 'President' });
  });

  it('dates any other by the day of publication, and not by other days in its sentence', () => {
    expect(rolesIn(sidecar)).toContainEqual({ name: 'Eva Lind', title: 'Defence Minister', asOf: '2024-05-03', words: 'Defence Minister' });
  });

  it('leaves the day open where the article has none', () => {
    const roles = rolesIn(null).filter(({ name }) => name === 'Eva Lind');
    expect(roles.map(({ asOf }) => asOf)).toEqual([null]);
  });
});
