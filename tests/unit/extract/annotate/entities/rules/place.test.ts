import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('place', () => {
  it.each([
    ['near Lake Mjosvann in the north', 'Lake Mjosvann'],
    ['in Eastern Norway on Sunday', 'Eastern Norway'],
    ['in Tangvald Province on Sunday', 'Tangvald Province'],
    ['at the Tangvald Palace on Sunday', 'Tangvald Palace'],
    ['the town of Tangvald was hit', 'Tangvald'],
    ['a blast in Tangvald killed two', 'Tangvald'],
    ['the Gulf of Oman was calm', 'Gulf of Oman'],
    ['They met at Tangvald State House on Sunday.', 'Tangvald State House'],
    ['at the Olav T. Lund Monument on Sunday', 'Olav T. Lund Monument'],
  ])('reads %s', (text, exact) => {
    expect(named(text)).toEqual([`place ${exact}`]);
  });

  it.each([
    ['She was received in El Zatorin by the king.', 'place El Zatorin'],
    ['They met in Zatorvik on Monday.', 'place Zatorvik'],
    ['She had pedalled to Zatorvik on a borrowed bike.', 'place Zatorvik'],
    ['They passed through Zatorvik on the way home.', 'place Zatorvik'],
    ['He flew from Zatorvik at dawn.', 'place Zatorvik'],
    ['The team crossed the river to Zatorvik and stayed.', 'place Zatorvik'],
    ['A planned trip by Anna Lund to Nya Zatorvik is off.', 'place Nya Zatorvik'],
    ['Since taking Zatorvik they hold the coast.', 'place Zatorvik'],
    ['The envoy has access to Zatorvik again.', 'place Zatorvik'],
    ['The customs of Zatorvik will open.', 'place Zatorvik'],
    ['She left the visit to her friend Anna Zatorvik.', null],
    ['The talks were held at Narvik.', 'place Narvik'],
    ['He took his family to see Narvik.', null],
    ['“I believe in Tangvald,” he said.', null],
  ])('is known by the word before it alone: %s', (text, expected) => {
    const places = named(text).filter((one) => one.startsWith('place'));
    expect(places).toEqual(expected === null ? [] : [expected]);
  });

  it('goes on in a list of places', () => {
    expect(named('It rained in Oslo, Tangvald and Mjosby.')).toEqual(['place Oslo', 'place Tangvald', 'place Mjosby']);
  });

  it.each([
    ['It fell in Tangen County, Sheriff Erik Moe said.', 'place Tangen County'],
    ['Tangen County Sheriff Erik Moe spoke.', 'place Tangen County'],
    ['They met in Chicago, Ill., on Monday.', 'place Ill.'],
    ['It rained over the Chad Basin.', 'place Chad Basin'],
    ['He met Tavrik’s Croats on Monday.', 'place Tavrik'],
    ['They met in Bergen Occidental province.', 'place Bergen Occidental'],
    ['They met in Atlantic City on Monday.', 'place Atlantic City'],
    ['They prayed at the Tomb of the Elders.', 'place Tomb of the Elders'],
    ['The Town of Nya Tavrik met.', 'place Town of Nya Tavrik'],
    ['She dug at the Fossil National Monument.', 'place Fossil National Monument'],
    ['He came from Chicago, IL, at dawn.', 'place IL'],
  ])('reads counties before their officers, short names of states and basins: %s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });
});
