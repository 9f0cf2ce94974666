import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

/** Words that make any text a report of a match. */
const MATCH = 'The league season goes on and the coach hopes for goals in the next match.';
const teams = (text: string): string[] =>
  named(`${text}\n${MATCH}`)
    .filter((name) => name.startsWith('organization'))
    .map((name) => name.slice(13));

describe('teams in a report of a match', () => {
  it.each([
    ['Bergen 98, Oslo 92', ['Bergen', 'Oslo']],
    ['The goal came in a defeat to Bergen and Oslo on Sunday.', ['Bergen', 'Oslo']],
    ['They play against Bergen in May.', ['Bergen']],
    ['On Sunday Bergen drop two players.', ['Bergen']],
    ['It was a move from Oslo, and Anna Lund signed for Bergen.', ['Oslo', 'Bergen']],
    ['Tavrik 2 Osvang 1', ['Tavrik', 'Osvang']],
    ['A win over newly promoted Tavrik. Tavrik had chances.', ['Tavrik', 'Tavrik']],
    ['No problem for the Herons or the Heat.', ['Herons', 'Heat']],
    ['On Friday Fortuna Bergen lost.', ['Fortuna Bergen']],
    ['Real Madrid won. On Sunday Real will rest.', ['Real Madrid', 'Real']],
    ['Bergen’s Anna Lund scored twice.', ['Bergen']],
    ['On Sunday Oslo’s sixth goal came late, and Oslo would not yield.', ['Oslo', 'Oslo']],
    ['They beat visiting Oslo.', ['Oslo']],
    ['The visiting Minnesota Wild lost.', ['Minnesota Wild']],
    ['Tavrik Warriors 6 Reskon 2\nThey beat Tavrik.', ['Tavrik Warriors', 'Reskon', 'Tavrik']],
    ['They drew to lift Oslo over Lima.', ['Oslo', 'Lima']],
    ['A goal in Bergen’s win over Telemark came late.', ['Bergen', 'Telemark']],
    ['On Sunday Bergen (2-3) came back.', ['Bergen']],
    ['Hosts close in on the Championship.', []],
    ['The host Indians beat the Herons.', ['Indians', 'Herons']],
    ['Bergen v Tavrik', ['Bergen', 'Tavrik']],
    ['OSLO AT LIMA', ['OSLO']],
    ['Four goals: Anna Lund (Oslo), Erik Moe (Tromso)', ['Oslo', 'Tromso']],
    ['Bergen 12 8 2 2 23 9 26', ['Bergen']],
  ])('finds them in: %s', (text, expected) => {
    expect(teams(text)).toEqual(expected);
  });

  it.each([
    'The match was played in Bergen.',
    'Norway beat Chile 2-1.',
    'Anna Lund of Bergen scored.',
    'The Norwegian fans sang.',
    'On Sunday the Norwegians rested.',
    'They left for Bergen at dawn.',
    'Oslo’s Olympic Stadium was full.',
    'It drove in an RBI and six PTS.',
  ])('leaves towns, nations and peoples as they are: %s', (text) => {
    expect(teams(text)).toEqual([]);
  });

  it('finds none where no match is told of', () => {
    expect(named('The vote went against Oslo in May.')).toEqual(['place Oslo']);
    expect(named('The Arab League hosts Oslo. The Arab League beat Oslo. The Arab League and the Arab League met Oslo.')).not.toContain(
      'organization Oslo',
    );
    expect(named('A defeat to Lima and Oslo was feared.')).toEqual(['place Lima', 'place Oslo']);
  });

  it('finds the surnames of players', () => {
    const people = (text: string): string[] =>
      named(`${text}\n${MATCH}`)
        .filter((name) => name.startsWith('person'))
        .map((name) => name.slice(7));
    expect(people('But Tavlo’s dismissal came between Reskon and Lumdal.')).toEqual(['Tavlo', 'Reskon', 'Lumdal']);
    expect(people('Oslo: Moe, Short (43 Tavlo), Reskon, Grant, Anna Lund')).toEqual([
      'Moe',
      'Short',
      'Tavlo',
      'Reskon',
      'Grant',
      'Anna Lund',
    ]);
    expect(people('Oslo 227: Tavlo 75*, Reskon 53*\nTavlo (75 not out) was bold.')).toEqual(['Tavlo', 'Reskon', 'Tavlo']);
    expect(people('The Tavrik Cup and the Reskonship were fun.')).toEqual([]);
  });

  it('knows countries by their letters behind a player', () => {
    expect(named('Olav Lund (SWE) bt Anna Soto (CHI x11) 6-2\nThe finalist had aces and each match was fun for the FIFA (ARG).')).toEqual([
      'person Olav Lund',
      'place SWE',
      'person Anna Soto',
      'place CHI',
      'organization FIFA',
      'organization ARG',
    ]);
  });

  it('reads a document of tables alone', () => {
    expect(named('Results\nOslo 3 Lima 1\nTavrik 1 Reskon United 2\nOslo v Tavrik')).toEqual([
      'organization Oslo',
      'organization Lima',
      'organization Tavrik',
      'organization Reskon United',
      'organization Oslo',
      'organization Tavrik',
    ]);
  });
});
