import { describe, expect, it } from 'vitest';
import { roleAt } from '../../../../../src/extract/annotate/entities/role-at.ts';
import type { Entity, Role } from '../../../../../src/schema/entity.ts';

const role = (title: string, from: string | null, to: string | null, article?: string): Role => ({
  title,
  of: 'NO',
  from,
  to,
  evidence: article ? { article, start: 0, end: 1, exact: 'x', prefix: '', suffix: '' } : null,
});
const person = (roles: Role[]): Entity => ({
  id: 'anna-lund',
  type: 'person',
  name: 'Anna Lund',
  aliases: [],
  country: 'NO',
  roles,
  wikidata: null,
  coordinates: null,
  basis: 'registry',
  scripts: {},
});

describe('roleAt', () => {
  const lund = person([role('Defence Minister', '2012', '2024-05'), role('Secretary', '2024-05', null), role('envoy', null, null, 'one')]);

  it('prefers what the article itself says', () => {
    expect(roleAt(lund, 'one', '2023-01-01')).toBe('envoy');
  });

  it('takes the office of the day otherwise', () => {
    expect(roleAt(lund, 'two', '2023-01-01')).toBe('Defence Minister');
    expect(roleAt(lund, 'two', '2024-09-01')).toBe('Secretary');
  });

  it('is silent where the day is not known or nothing was held', () => {
    expect(roleAt(lund, 'two', null)).toBeNull();
    expect(roleAt(lund, 'two', '2001-01-01')).toBeNull();
  });
});
