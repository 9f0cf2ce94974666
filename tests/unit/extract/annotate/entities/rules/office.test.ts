import { describe, expect, it } from 'vitest';
import { countryOf, find } from '../named.ts';

describe('office', () => {
  it.each([
    ['Norwegian Foreign Minister Anna Lund spoke.', 'NO'],
    ["Norway's newly appointed foreign minister, Anna Lund, spoke.", 'NO'],
    ['The prime minister of Norway, Anna Lund, spoke.', 'NO'],
    ["Anna Lund, Norway's ambassador to Chile, spoke.", 'NO'],
    ['Anna Lund, the Norwegian envoy to Santiago, spoke.', 'NO'],
    ['The Norwegian ambassador to Chile, Anna Lund, spoke.', 'NO'],
    ["Anna Lund, head of Norway's Security Council and former defence minister, spoke.", 'NO'],
    ['The Norwegian side was led by Anna Lund.', 'NO'],
    ['His Norwegian counterpart, Anna Lund, agreed.', 'NO'],
    ["Norway's Anna Lund agreed.", 'NO'],
    ['Norwegian Foreign Ministry spokeswoman Anna Lund agreed.', 'NO'],
    ['Oslo Mayor Anna Lund agreed.', 'NO'],
    ['The Norwegian Minister of Foreign Affairs, European Union and Cooperation Ms Anna Lund agreed.', 'NO'],
    ['The Minister of Foreign Affairs, Migration and Norwegians Abroad, Ms Anna Lund, agreed.', 'NO'],
    ['Anna Lund, Minister of Transport in the Government of National Unity of Norway, agreed.', 'NO'],
    ['The President of the Transition of Norway, Colonel Anna Lund, agreed.', 'NO'],
    ['The Norwegian Secretary of State for Migrations, Ms Anna Lund, agreed.', 'NO'],
    ['The Norwegian Minister of Commerce, Industry and Investment Promotion Anna Lund agreed.', 'NO'],
    ['The Norwegian Minister of National Reconciliation Anna Lund agreed.', 'NO'],
    ['Anna Lund, who was there, agreed.', null],
  ])('tells for whom somebody acts: %s', (text, country) => {
    expect(countryOf(text, 'anna-lund')).toBe(country);
  });

  it('keeps the words that give a role', () => {
    const { entities } = find("Norwegian Foreign Minister Anna Lund met Lars Moe, secretary of Norway's Security Council.");
    const roles = entities
      .filter(({ type }) => type === 'person')
      .map(({ id, roles: [role] }) => [id, role?.title, role?.of, role?.evidence?.exact]);
    expect(roles).toEqual([
      ['anna-lund', 'Foreign Minister', 'NO', 'Foreign Minister'],
      ['lars-moe', "secretary of Norway's Security Council", 'security-council', "secretary of Norway's Security Council"],
    ]);
  });

  it('does not give an office to the one after "for"', () => {
    const { entities } = find('A spokesman for President Moe, Lars Berg, said so.');
    expect(entities.find(({ id }) => id === 'lars-berg')?.roles.map(({ title }) => title)).toEqual(['spokesman']);
    expect(entities.find(({ id }) => id === 'moe')?.roles.map(({ title }) => title)).toEqual(['President']);
  });

  it('guesses the country from the host and from the dateline', () => {
    expect(countryOf('Norwegian Prime Minister Kari Moe will travel to Chile for talks with President Rodrigo Luz.', 'rodrigo-luz')).toBe(
      'CL',
    );
    expect(countryOf('OSLO (Reuters) - Foreign Minister Anna Lund spoke.', 'anna-lund')).toBe('NO');
  });
});

describe('offices in a list of names', () => {
  const titlesOf = (text: string): string[] =>
    find(text)
      .entities.filter(({ type }) => type === 'person')
      .flatMap(({ id, roles }) => roles.map(({ title }) => `${id}: ${title}`));

  it('are of the name before them, where each stands between commas', () => {
    expect(
      titlesOf('He met officials, including Anna Lund, First Vice President, Erik Moe, Minister of Oil, and Olav Krag, Minister of Trade.'),
    ).toEqual(['anna-lund: First Vice President', 'erik-moe: Minister of Oil', 'olav-krag: Minister of Trade']);
  });

  it('are of the name behind them, where no comma parts the two', () => {
    expect(titlesOf('Norwegian envoy Anna Lund, Chilean envoy Luis Soto and others met.')).toEqual([
      'anna-lund: envoy',
      'luis-soto: envoy',
    ]);
  });
});
