import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../../../src/extract/annotate/entities/role-index.ts';
import type { Role } from '../../../../../src/schema/entity.ts';

const role = (title: string, article: string | null): Role => ({
  title,
  of: 'NO',
  from: null,
  to: null,
  evidence: article === null ? null : { article, start: 0, end: title.length, exact: title, prefix: '', suffix: '' },
});

describe('rolesOf', () => {
  it('finds the roles of one article, and every different role once', () => {
    const roles = [role('Minister', null), role('Minister', 'a'), role('minister', 'b'), role('head of the party', 'b')];
    const { byArticle, distinct } = rolesOf({ roles });
    expect(byArticle.get('b')?.map(({ title }) => title)).toEqual(['minister', 'head of the party']);
    expect(byArticle.get('c')).toBeUndefined();
    expect(distinct.map(({ title, evidence }) => [title, evidence?.article ?? 'registry'])).toEqual([
      ['Minister', 'registry'],
      ['minister', 'b'],
      ['head of the party', 'b'],
    ]);
  });
});
