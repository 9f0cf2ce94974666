import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { whoMetWhom } from '../../../src/site/who-met-whom.ts';
import { extraction } from './small-corpus.ts';

const [talks] = extraction.contacts;
const [berg, lund] = extraction.entities;
if (!talks || !berg || !lund) throw new Error('The small corpus has a contact and its people.');

const person = (id: string, country: string) => ({ ...berg, id, name: id, country, roles: [] });
const contact = (id: string, participants: string[], status: 'held' | 'planned' = 'held') => ({ ...talks, id, participants, status });

const entities = [
  ...extraction.entities,
  person('nils-dal', 'NO'),
  person('mediator', 'CH'),
  { ...berg, id: 'navy', type: 'organization' as const, name: 'the Navy', country: 'SE', roles: [] },
  { ...berg, id: 'sweden', type: 'place' as const, name: 'Sweden', country: 'SE', roles: [] },
];
const contacts = [
  contact('1', ['anna-berg', 'erik-lund']),
  contact('2', ['anna-berg', 'erik-lund', 'mediator'], 'planned'),
  contact('3', ['nils-dal', 'anna-berg', 'navy']),
  contact('4', ['nils-dal', 'sweden']),
];
const matrix = whoMetWhom(indexCorpus({ ...extraction, entities, contacts }));
const names = (lines: typeof matrix.rows): string[] => lines.map(({ actor }) => actor.name);

describe('whoMetWhom', () => {
  it('sets one side down and the other across: people by contacts, then bodies, then those of whom nobody is named', () => {
    expect(names(matrix.rows)).toEqual(['Anna Berg', 'nils-dal']);
    expect(names(matrix.columns)).toEqual(['Erik Lund', 'the Navy', 'Sweden, nobody named']);
  });

  it('counts in a cell the contacts of both', () => {
    const [row, column] = [matrix.rows[0]?.actor, matrix.columns[0]?.actor];
    expect(row && column && matrix.pairAt(row, column)?.contacts.map(({ id }) => id)).toEqual(['1', '2']);
    const [other, navy] = [matrix.rows[1]?.actor, matrix.columns[0]?.actor];
    expect(other && navy && matrix.pairAt(other, navy)).toBeUndefined();
  });

  it('counts a contact once in a total, however many cells it stands in', () => {
    expect(matrix.rows.map((line) => line.contacts.length)).toEqual([3, 2]);
    expect(matrix.columns.map((line) => line.contacts.length)).toEqual([2, 1, 1]);
  });

  it('lists third parties apart', () => {
    expect(matrix.others.map(({ entity, contacts: met }) => [entity.id, met.length])).toEqual([['mediator', 1]]);
  });

  it('folds those who met once where the table would be too large, and loses no contact', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => person(`person-${String(index)}`, 'SE'));
    const many = [...contacts, ...crowd.map(({ id }) => contact(`with-${id}`, ['anna-berg', id]))];
    const large = whoMetWhom(indexCorpus({ ...extraction, entities: [...entities, ...crowd], contacts: many }));
    expect(names(large.columns)).toEqual(['Erik Lund', 'Sweden, nobody named']);
    expect(large.folded).toHaveLength(30 + 2);
    const listed = new Set([...large.pairs, ...large.folded].flatMap((pair) => pair.contacts.map(({ id }) => id)));
    expect(listed.size).toBe(many.length);
  });

  it('gives every pair an address of its own', () => {
    const anchors = matrix.pairs.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('is empty for a dossier without contacts', () => {
    const none = whoMetWhom(indexCorpus({ ...extraction, contacts: [] }));
    expect([none.rows, none.columns, none.pairs, none.others]).toEqual([[], [], [], []]);
  });
});
