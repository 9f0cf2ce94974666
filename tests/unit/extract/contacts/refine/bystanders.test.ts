import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../../src/schema/entity.ts';
import { bystanderOf } from '../../../../../src/extract/contacts/refine/bystanders.ts';

const person = (...titles: string[]): Entity => ({
  id: 'anna-berg',
  type: 'person',
  name: 'Anna Berg',
  aliases: [],
  country: 'NO',
  roles: titles.map((title) => ({ title, of: null, from: null, to: null, evidence: null })),
  wikidata: null,
  coordinates: null,
  basis: 'text',
  scripts: {},
});

describe('who has no part of his own in a contact', () => {
  it.each([
    ['Foreign Ministry spokeswoman', 'voice'],
    ['press secretary', 'voice'],
    ['Oslo-based political analyst', 'watcher'],
    ['senior fellow', 'watcher'],
    ['First Lady', 'consort'],
  ])('%s', (title, expected) => {
    expect(bystanderOf(person(title))).toBe(expected);
  });

  it.each([[['Foreign Minister']], [['spokesman', 'Deputy Foreign Minister']], [['professor', 'chief negotiator']], [[]]])(
    'but not with the offices %j',
    (titles) => {
      expect(bystanderOf(person(...titles))).toBeNull();
    },
  );
});
