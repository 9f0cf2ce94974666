import { describe, expect, it } from 'vitest';
import { belowFloor, raiseFloors } from '../../../src/evaluate/floors.ts';
import { measure } from '../../../src/evaluate/score.ts';
import { datesAgree, type Item as ContactItem, scoreContacts } from '../../../src/evaluate/score-contacts.ts';
import { type Item, scoreSpans } from '../../../src/evaluate/score-spans.ts';

const item = (start: number, value: string): Item => ({ article: 'a', start, end: start + 4, exact: 'Oslo', value });
const contact = (id: string, more: Partial<ContactItem> = {}): ContactItem => ({
  article: 'a',
  id,
  date: '2024-05-03',
  type: 'meeting',
  status: 'held',
  participants: ['anna-berg', 'luis-soto'],
  place: 'oslo',
  evidence: [{ start: 0, end: 20, exact: 'Berg met Soto today.' }],
  ...more,
});

describe('scoreSpans', () => {
  it('counts what agrees in place and value, and lists the rest', () => {
    const score = scoreSpans(
      'mentions',
      [item(0, 'place'), item(10, 'person'), item(20, 'place')],
      [item(0, 'place'), item(10, 'place'), item(30, 'place')],
    );
    expect(score).toMatchObject({ gold: 3, found: 3, right: 1, precision: 1 / 3, recall: 1 / 3 });
    expect(score.misses).toEqual([
      { kind: 'value', article: 'a', at: 10, expected: '“Oslo” person', found: '“Oslo” place' },
      { kind: 'missed', article: 'a', at: 20, expected: '“Oslo” place', found: null },
      { kind: 'extra', article: 'a', at: 30, expected: null, found: '“Oslo” place' },
    ]);
  });

  it('makes words cut too short or too long one miss', () => {
    const long: Item = { article: 'a', start: 0, end: 9, exact: 'East Oslo', value: 'place' };
    const short: Item = { article: 'a', start: 5, end: 9, exact: 'Oslo', value: 'place' };
    const score = scoreSpans('mentions', [long], [short]);
    expect(score).toMatchObject({ gold: 1, found: 1, right: 0 });
    expect(score.misses).toEqual([{ kind: 'extent', article: 'a', at: 0, expected: '“East Oslo” place', found: '“Oslo” place' }]);
  });

  it('is perfect where there is nothing to find and nothing found', () => {
    expect(measure('x', { gold: 0, found: 0, right: 0 }, []).f1).toBe(1);
  });
});

describe('scoreContacts', () => {
  it('wants date, participants and place; kind and status are scored apart', () => {
    const { contacts, kinds } = scoreContacts(
      [contact('one')],
      [contact('x', { type: 'visit', participants: ['luis-soto', 'anna-berg'] })],
    );
    expect(contacts.f1).toBe(1);
    expect(kinds.f1).toBe(0);
  });

  it('counts a contact at another place as a miss and as a find too many', () => {
    const { contacts } = scoreContacts([contact('one')], [contact('x', { place: null })]);
    expect(contacts).toMatchObject({ gold: 1, found: 1, right: 0 });
  });

  it('asks whether two reports of one contact were merged', () => {
    const gold = [contact('one'), contact('one', { article: 'b' })];
    expect(scoreContacts(gold, [contact('x'), contact('x', { article: 'b' })]).merging.f1).toBe(1);
    expect(scoreContacts(gold, [contact('x'), contact('y', { article: 'b' })]).merging.recall).toBe(0);
  });
});

describe('datesAgree', () => {
  it.each([
    ['2024-05-03', '2024-05-03', true],
    ['2024-05', '2024-05-03', true],
    ['2024-05-03', '2024-05-04', false],
    [null, null, true],
    [null, '2024-05-03', false],
    [null, '../2024-05', true],
    ['2024-09~', '2024-09-11/2024-09-20', true],
    ['2024-05-01/2024-05-03', '2024-05-02/2024-05-04', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(datesAgree(a, b)).toBe(expected);
  });
});

describe('floors', () => {
  const score = measure('dates', { gold: 10, found: 10, right: 9 }, []);
  it('name the layer that fell', () => {
    expect(belowFloor([score], { dates: 95 })).toEqual(['"dates" is at 90, below its floor of 95']);
    expect(belowFloor([score], { dates: 90 })).toEqual([]);
  });
  it('only rise', () => {
    expect(raiseFloors([score], { dates: 80 })).toEqual({ dates: 90 });
    expect(raiseFloors([score], { dates: 95 })).toEqual({ dates: 95 });
  });
});

describe('the evidence of contacts', () => {
  const sentence = (start: number) => ({ start, end: start + 10, exact: 'Berg came.' });
  const evidence = (gold: number[], found: number[]) =>
    scoreContacts([contact('one', { evidence: gold.map(sentence) })], [contact('x', { evidence: found.map(sentence) })]).evidence;

  it('is right where sentences overlap, each met once', () => {
    expect(evidence([0, 50], [4, 80])).toMatchObject({ gold: 2, found: 2, right: 1 });
    expect(evidence([0], [0, 5])).toMatchObject({ gold: 1, found: 2, right: 1 });
  });

  it('names what was missed and what is too much', () => {
    expect(evidence([50], [80]).misses).toEqual([
      { kind: 'missed', article: 'a', at: 50, expected: '“Berg came.”', found: null },
      { kind: 'extra', article: 'a', at: 80, expected: null, found: '“Berg came.”' },
    ]);
  });

  it('decides between two reports that agree alike', () => {
    const gold = [contact('early', { evidence: [sentence(0)] }), contact('late', { evidence: [sentence(90)] })];
    const found = [contact('x', { evidence: [sentence(90)] }), contact('y', { evidence: [sentence(0)] })];
    expect(scoreContacts(gold, found).evidence).toMatchObject({ right: 2, misses: [] });
  });
});
