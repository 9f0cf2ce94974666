import { describe, expect, it } from 'vitest';
import { recordLists } from '../../../src/exports/record-lists.ts';
import { fieldRows, tableFields } from '../../../src/exports/table-schema.ts';

const rows = recordLists.flatMap(({ name, schema }) => fieldRows(schema).map((row) => ({ ...row, name: `${name}.${row.name}` })));

describe('the fields of the records', () => {
  it('all have a meaning', () => expect(rows.filter(({ meaning }) => meaning === '').map(({ name }) => name)).toEqual([]));
  it('say what may be missing', () => expect(rows.find(({ name }) => name === 'articles.byline')?.type).toBe('text or none'));
  it('keep their type where they may be null', () => {
    const articles = recordLists.find(({ name }) => name === 'articles');
    expect(articles && tableFields(articles.schema).find(({ name }) => name === 'byline')?.type).toBe('string');
  });
});
