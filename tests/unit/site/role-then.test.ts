import { describe, expect, it } from 'vitest';
import type { Entity, Role } from '../../../src/schema/entity.ts';
import { latestRole } from '../../../src/site/entity-words.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { isFormer, isOffice, officeKey, roleWords } from '../../../src/site/office-words.ts';
import { officeAt, officeLine } from '../../../src/site/role-then.ts';
import { officesInTexts, sightingsOf } from '../../../src/site/role-history.ts';
import { extraction, spanOf } from './small-corpus.ts';

const said = (title: string, prefix = '', of: string | null = null): Role => ({
  title,
  of,
  from: null,
  to: null,
  evidence: { ...spanOf('gazette', 'Foreign Minister'), prefix },
});
const held = (title: string, from: string, to: string | null): Role => ({ title, of: 'NO', from, to, evidence: null });

/** The small corpus with other offices of Anna Berg. */
function withRoles(...roles: Role[]) {
  const entities = extraction.entities.map((one): Entity => (one.id === 'anna-berg' ? { ...one, roles } : one));
  const site = indexCorpus({ ...extraction, entities });
  return { site, berg: site.entity('anna-berg') };
}
const gazette = new Set(['gazette']);

describe('officeAt', () => {
  const at = (day: string, ...roles: Role[]) => {
    const { site, berg } = withRoles(...roles);
    const found = officeAt(site, berg, day, day, gazette);
    return found && officeLine(found);
  };
  it('puts the article’s words first and the registry’s beside them', () =>
    expect(at('2024-05-02', held('First Vice President', '2021', null), said('Vice President', '', 'NO'))).toBe(
      'Vice President of Norway (registry: First Vice President of Norway)',
    ));
  it('takes another spelling for no other office', () =>
    expect(at('2024-05-02', held('Defence Minister', '2021', null), said('Defense Minister'))).toBe('Defense Minister of Norway'));
  it('falls back on the registry, and says so', () =>
    expect(at('2024-05-02', held('Prime Minister', '2021', null))).toBe('Prime Minister of Norway (registry)'));
  it.each([
    ['former defence minister', ''],
    ['surgeon', 'Berg, a former cardiac '],
    ['politician', ''],
    ['president', 'the previous Norwegian '],
  ])('takes “%s” for no office of the day', (title, prefix) => expect(at('2024-05-02', said(title, prefix))).toBeNull());
  it('does not carry an office of the day of the article to a day when another was held', () =>
    expect(
      at('2022-01-05', held('Defence Minister', '2021', '2023'), held('Prime Minister', '2023-05', null), said('Prime Minister')),
    ).toBe('Defence Minister of Norway (registry)'));
  it('gives no office on a day after the last one ended', () =>
    expect(at('2024-05-02', held('President', '2013', '2021'), said('President', '', 'NO'))).toBeNull());
});

describe('latestRole', () => {
  it('gives the year in which an office ended', () => {
    const { site, berg } = withRoles(held('President', '2013', '2021-08-03'));
    expect(latestRole(site, berg)).toBe('President of Norway to 2021');
  });
});

describe('words of an office', () => {
  it('know what was held before', () =>
    expect(
      [said('former president'), said('president', 'the late '), said('current prime minister', 'former president and ')].map(isFormer),
    ).toEqual([true, true, false]));
  it('know a trade from an office', () =>
    expect([said('surgeon'), said('deputy foreign minister'), said('ambassador to Kenya')].map(isOffice)).toEqual([false, true, true]));
  it('name the country once', () => {
    const { site } = withRoles();
    expect(
      [said('head of Norway’s Security Council', '', 'NO'), said('envoy to Kenya', '', 'NO')].map((role) => roleWords(site, role)),
    ).toEqual(['head of Norway’s Security Council', 'envoy of Norway to Kenya']);
  });
  it('are one for all spellings', () => expect(officeKey('former Minister of Defense')).toBe(officeKey('Defence Minister')));
});

describe('roles in texts', () => {
  it('keeps every office, with “former” beside those of before', () => {
    const { site, berg } = withRoles(said('Foreign Minister'), said('defence minister', 'former '), said('surgeon'));
    expect(officesInTexts(site, berg).map(({ note }) => note)).toEqual([null, 'former', 'no office']);
    expect(sightingsOf(site, berg).map(({ office, former }) => [office, former])).toEqual([
      ['foreign minister', false],
      ['defence minister', true],
    ]);
  });
});
