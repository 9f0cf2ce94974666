import { describe, expect, it } from 'vitest';
import { reportLines, type World } from '../world.ts';
import { NORWAY_CHINA } from '../worlds.ts';

const WORLD: World = {
  ...NORWAY_CHINA,
  names: { ...NORWAY_CHINA.names, Asia: 'place', Arctic: 'place', CTF: 'organization', 'Ocean Forum': 'organization' },
};

describe('where a contact takes place', () => {
  it.each([
    ['Anna Berg met Li Wei at Bergen House in Oslo.', 'oslo'],
    ['Anna Berg met Li Wei at Shanghai Palace in Beijing on {Monday|2024-03-04}.', 'beijing'],
    ['Anna Berg met Li Wei at the Bergen Hotel in Geneva.', 'geneva'],
    ['Anna Berg met Li Wei at Bergen airport.', 'bergen'],
    ['Anna Berg met Li Wei at Bergen airbase.', '-'],
    ['Anna Berg met Li Wei on her way to Doha.', '-'],
    ['During a transit halt in Doha, on her way to Paris, Anna Berg met Li Wei.', 'doha'],
    ['Anna Berg, on her first trip to Asia since taking office, met Li Wei.', '-'],
    ['Anna Berg met Li Wei on the Norwegian side of Bergen.', 'bergen'],
    ['Anna Berg met Li Wei in the old city center of Bergen.', 'bergen'],
    ['On the sidelines of the conference "Peace and Trade in the Far North" in Bergen, Anna Berg met Li Wei.', 'bergen'],
    ['Anna Berg flew to Bergen, in the far west of Norway, where Berg met Li Wei.', 'bergen'],
    ['Anna Berg met Li Wei on {Monday|2024-03-04} in the Arctic harbour city of Bergen.', 'bergen'],
    ['Anna Berg met Li Wei in the small lakeside trading town of Bergen.', 'bergen'],
    ['Anna Berg and Li Wei met on the sidelines of the Conference on Trust in Asia, in Doha.', 'doha'],
    ['Anna Berg met Li Wei on the margins of a conference on measures in Asia (CTF), in Singapore on {Monday|2024-03-04}.', 'singapore'],
    ['Anna Berg met Li Wei on the sidelines of the CTF foreign ministers meet in Geneva.', 'geneva'],
    ['Anna Berg met Li Wei on the sidelines of a gathering of finance ministers and bankers in Paris.', 'paris'],
    ['Anna Berg will meet Li Wei on the sidelines of the Ocean Forum that will be held in Doha {next month|2024-04}.', 'doha'],
    ['Anna Berg met Li Wei on the margins of the Ocean Forum that is being held in Singapore.', 'singapore'],
    ['Anna Berg met Li Wei on the margins of the Ocean Forum that opened in Muscat on {Monday|2024-03-04}.', 'muscat'],
    ['Anna Berg and Li Wei met in Paris to discuss a visit to China by Lars Dahl.', 'paris'],
    ['Anna Berg met Li Wei and accepted an invitation to China.', '-'],
    ['Anna Berg met Li Wei during a visit to Beijing.', 'beijing'],
    ['Anna Berg met Li Wei and urged unity towards India.', '-'],
    ['As Anna Berg met Li Wei, farmers marched through the streets of Oslo.', '-'],
    ['Anna Berg met Li Wei on a trip to Shanghai.', 'shanghai'],
    ['Anna Berg held talks with Li Wei on the rights of fishermen in Norway.', '-'],
    ['Anna Berg held talks with Li Wei on trade in Geneva.', 'geneva'],
    [
      'Anna Berg met the Chinese premier, Li Wei, and party secretary Li on the margins of the CTF foreign ministers meet in Geneva.',
      'geneva',
    ],
    ['Anna Berg will hold talks with Li Wei, the second in the Asia country.', '-'],
    ['Li Wei has been in Bergen for two days and held rounds of talks with Anna Berg.', 'bergen'],
    ['Anna Berg met Li Wei, who said that the war in Ukraine must end.', '-'],
  ])('%s', (sentence, place) => {
    const [report = ''] = reportLines(WORLD, [sentence]).filter((line) => /anna-berg\+li-wei|li-wei\+anna-berg/.test(line));
    expect(report.split(' ')[3]).toBe(place);
  });

  it.each([
    ['Anna Berg will visit China.', 'Anna Berg will visit Beijing.', 'beijing'],
    ['Anna Berg met Li Wei in China.', 'Berg and Li met in Shanghai, officials said.', 'shanghai'],
  ])('the city outweighs its country: %s %s', (first, second, place) => {
    expect(reportLines(WORLD, [first, second]).map((line) => line.split(' ')[3])).toEqual([place]);
  });
});
