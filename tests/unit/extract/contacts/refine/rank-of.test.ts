import { describe, expect, it } from 'vitest';
import { findReports } from '../../../../../src/extract/contacts/find-reports.ts';
import { knowledgeOf, write } from '../world.ts';
import { NORWAY_CHINA } from '../worlds.ts';

/** The participants of each contact in an article in which both who are named hold an office. */
function contactsOf(office: string, ...sentences: string[]): string[] {
  const { document, annotated } = write(NORWAY_CHINA, sentences, null);
  const roles = [{ title: office, of: null, from: null, to: null, evidence: null }];
  const entities = new Map([...annotated.entities].map(([id, one]) => [id, one.type === 'person' ? { ...one, roles } : one]));
  return findReports(document, { ...annotated, entities }, knowledgeOf(NORWAY_CHINA)).map(({ participants }) => participants.join('+'));
}

const TOLD = 'Anna Berg and Li Wei met in Geneva on {Monday|2024-03-04}.';
const GROUP = 'They spoke of the meeting between the presidents of Norway and China.';

describe('a group of one rank', () => {
  it('is not the two of another rank who are told of before', () => {
    expect(contactsOf('Foreign Minister', TOLD, GROUP)).toEqual(['anna-berg+li-wei', 'norway+china']);
  });

  it('of experts is not the two who lead their countries', () => {
    const called = 'Anna Berg called Li Wei on {Monday|2024-03-04}.';
    const experts = 'A deal may be reached when the negotiators meet in Geneva on {Friday|2024-03-08}.';
    expect(contactsOf('President', called, experts)).toEqual(['anna-berg+li-wei', 'norway+china']);
  });

  it('may be the two of the same rank', () => {
    expect(contactsOf('President', TOLD, GROUP)).toEqual(['anna-berg+li-wei']);
  });
});
