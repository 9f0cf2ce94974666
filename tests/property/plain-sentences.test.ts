import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { digest } from '../../src/files/digest.ts';
import { knowledge } from '../unit/extract/annotate/entities/named.ts';
import { CALLS, COUNTERPARTS, MEETINGS, NAMINGS, PLANS, VISITS, type Person } from './plain-sentences.ts';

const OFFICES: readonly Person['office'][] = [
  ['Foreign Minister', 'foreign minister', 'Minister of Foreign Affairs'],
  ['President', 'president', 'President'],
  ['Interior Minister', 'interior minister', 'Minister of the Interior'],
  ['Vice President', 'vice president', 'Vice President'],
  ['Deputy Foreign Minister', 'deputy foreign minister', 'Deputy Minister of Foreign Affairs'],
  ['Parliament Speaker', 'speaker of parliament', 'Speaker of the Parliament'],
];
const NORWEGIAN = { country: 'Norway', adjective: 'Norwegian', state: 'Kingdom', name: 'Ingrid Solheim', surname: 'Solheim', whose: 'her' };
const CHILEAN = { country: 'Chile', adjective: 'Chilean', state: 'Republic', name: 'Pedro Quispe', surname: 'Quispe', whose: 'his' };
/** The article appeared on Thursday, 16 May 2024. */
const PAST: readonly [string, string][] = [
  ['on Monday', '2024-05-13'],
  ['on May 12', '2024-05-12'],
  ['last week', '2024-05-06/2024-05-12'],
  ['yesterday', '2024-05-15'],
  ['in April', '2024-04'],
];
const AHEAD: readonly [string, string][] = [
  ['on Friday', '2024-05-17'],
  ['on May 20', '2024-05-20'],
  ['next month', '2024-06'],
  ['tomorrow', '2024-05-17'],
];
const PLACES: readonly [string, string][] = [
  ['in Santiago', 'santiago'],
  ['at the presidential palace in Santiago', 'santiago'],
  ['on the sidelines of a trade forum in Santiago', 'santiago'],
];

const known = knowledge();
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Words between two commas end with the second only where the sentence goes on. */
const tidy = (text: string): string =>
  text
    .replace(/,(\s*[.,])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ \./g, '.');

/** What an article of one sentence tells, "status participants place date", a line a contact. */
function told(before: string, sentence: string): string[] {
  const words = tidy(sentence);
  const text = `Ports and fish\n\nMay 16, 2024\n\n${before}${words.slice(0, 1).toUpperCase()}${words.slice(1)} The harbour has been closed for repairs.`;
  const { contacts } = extract([{ id: 'a', file: 'a.txt', text, hash: 'a', sidecar: null }], known, { digest });
  return contacts.flatMap(({ reports }) =>
    reports.map(
      ({ status, participants, place, date }) => `${status} ${[...participants].sort().join('+')} ${place ?? '-'} ${date ?? '-'}`,
    ),
  );
}

/** The sentences of one form of words that tell something else than they should: two for each way to name the first, with all else in turn. */
function wrong(form: string, times: readonly [string, string][], status: string): string[] {
  const visits = !form.includes('B');
  return Object.entries(NAMINGS).flatMap(([naming, name], index) =>
    [0, 1].flatMap((round) => {
      const first: Person = { ...NORWEGIAN, office: pick(OFFICES, index + round) };
      const namings = Object.keys(NAMINGS);
      const peer = round === 1 && !visits;
      const second: Person = { ...CHILEAN, office: peer ? first.office : pick(OFFICES, index + 2) };
      const [a, b] = [name(first), NAMINGS[pick(namings, index + 5)]?.(second)];
      const counterpart = pick(Object.values(COUNTERPARTS), index);
      const [when, date] = pick(times, index + round);
      const [where, place] = pick(PLACES, index + round);
      const sentence = form.replace(/\b[ABCDLW]\b/g, (letter, at: number) => {
        // "A meeting", "A visit": the article.
        if (letter === 'A' && /^ (?:meeting|visit|fisheries)\b/.test(form.slice(at + 1))) return letter;
        return (
          { A: a.words, B: peer ? counterpart(second, first) : (b?.words ?? ''), C: 'Chile', L: 'Santiago', D: when, W: where }[letter] ??
          letter
        );
      });
      const before = [a.before, visits || peer ? undefined : b?.before]
        .flatMap((each) => (each === undefined ? [] : [`${each}\n\n`]))
        .join('');
      const participants = visits ? 'chile+ingrid-solheim' : 'ingrid-solheim+pedro-quispe';
      const venue = visits ? (form.includes('L') ? 'santiago' : 'chile') : form.includes('W') ? place : '-';
      const expected = `${status} ${participants} ${venue} ${date}`;
      const found = told(before, sentence);
      return found.length === 1 && found[0] === expected
        ? []
        : [`${naming}: ${tidy(sentence)} → ${found.join('; ') || 'nothing'}, not ${expected}`];
    }),
  );
}

describe('a plain sentence tells of one contact, however its people are named', () => {
  it.each([...MEETINGS, ...CALLS, ...VISITS])('%s', (form) => {
    expect(wrong(form, PAST, 'held')).toEqual([]);
  });

  it.each(PLANS)('%s', (form) => {
    expect(wrong(form, AHEAD, 'planned')).toEqual([]);
  });
});
