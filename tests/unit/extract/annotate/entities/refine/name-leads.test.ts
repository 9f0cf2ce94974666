import { describe, expect, it } from 'vitest';
import { find } from '../named.ts';

/** Every person of a text with country and offices, as "id NO prime minister". */
const people = (text: string): string[] =>
  find(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ id, country, roles }) => [id, country ?? '-', ...roles.map(({ title }) => title)].join(' '));

describe('whoever a text introduces by office and names in the next sentence', () => {
  it('holds the office', () => {
    expect(people("Norway's prime minister landed in Santiago on Monday. Anna Lund will be received on Tuesday.")).toEqual([
      'anna-lund NO prime minister',
    ]);
    expect(
      people('OSLO (NTB) - The Chilean foreign minister arrived on Monday. “We hope,” he said.\n\nPedro Soto will stay a week.'),
    ).toEqual(['pedro-soto CL foreign minister']);
  });

  it('may be two who share an office', () => {
    const both = people("The presidents of Norway and Chile met on Friday. Chile's Pedro Soto thanked Anna Lund of Norway.");
    expect(both).toEqual(['anna-lund NO president', 'pedro-soto CL president']);
  });

  it.each([
    "Norway's prime minister landed in Santiago. Pedro Soto, a professor in Lima, said it was time.",
    "Norway's prime minister landed in Santiago. Pedro Soto reports.",
    "Norway's prime minister, Anna Lund, landed in Santiago. Pedro Soto said it was time.",
    "Norwegian Prime Minister Anna Lund left. Norway's prime minister landed in Santiago. Pedro Soto said it was time.",
  ])('is nobody else: %s', (text) => {
    expect(people(text).find((line) => line.startsWith('pedro-soto'))).not.toContain('minister');
  });
});
