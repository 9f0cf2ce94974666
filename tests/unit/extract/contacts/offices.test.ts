import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { KOREA_SRI_LANKA, NORWAY_CHINA } from './worlds.ts';

describe('offices, bodies and those who act for them', () => {
  it.each([
    [
      'Anna Berg met with her <Chinese counterpart|china>, the Minister of Fisheries Li Wei, in Beijing on {Monday|2024-03-04}.',
      ['meeting held anna-berg+li-wei beijing 2024-03-04'],
    ],
    [
      'Anna Berg met the head of the Chinese parliament in Beijing on {Monday|2024-03-04}.',
      ['meeting held anna-berg+china beijing 2024-03-04'],
    ],
    [
      'Anna Berg met the secretary of the Security Council in Beijing on {Monday|2024-03-04}.',
      ['meeting held anna-berg+china beijing 2024-03-04'],
    ],
    [
      'Anna Berg held talks with the prime minister and the chairman of the parliament of China in Beijing on {Monday|2024-03-04}.',
      ['meeting held anna-berg+china beijing 2024-03-04'],
    ],
    [
      'On {Monday|2024-03-04}, a meeting was held in Oslo between the co-chairs of the governmental delegations of Norway and China.',
      ['meeting held norway+china oslo 2024-03-04'],
    ],
    [
      'A meeting between the heads of the border services of Norway and China was held in Oslo on {Monday|2024-03-04}.',
      ['meeting held norway+china oslo 2024-03-04'],
    ],
    [
      'The talks in Oslo on {Monday|2024-03-04} involved Anna Berg of Norway and Li Wei of China.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'At the invitation of Li Wei, secretary of the Security Council of China, a high-level Norwegian delegation led by Anna Berg arrived in Beijing on {Monday|2024-03-04}.',
      ['visit held anna-berg+china beijing 2024-03-04'],
    ],
    [
      'Anna Berg received the visiting delegation headed by chairman of the Security Council, Li Wei, in Oslo on {Monday|2024-03-04}.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'The meetings were held in Oslo on {Monday|2024-03-04} under the chairmanship of Anna Berg and Li Wei.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'Norway and China have agreed to implement a truce from midnight, following talks hosted by France in Paris on {Monday|2024-03-04}.',
      ['meeting held norway+china paris 2024-03-04'],
    ],
    ['Anna Berg attended the funeral of Li Wei in Beijing on {Monday|2024-03-04}.', ['other held anna-berg+china beijing 2024-03-04']],
    ['Anna Berg stated the talks were a success, with <both sides|norway+china> agreeing to stop.', []],
    ['“We hope our prime minister will visit China in {May|2024-05},” Anna Berg said.', ['visit planned norway+china china 2024-05']],
    ['On {Monday|2024-03-04}, Anna Berg welcomed to Bergen Li Wei.', ['meeting held anna-berg+li-wei bergen 2024-03-04']],
    [
      'Anna Berg and Li Wei discussed the future of Norwegian-Chinese cooperation during the talks in Oslo on {Monday|2024-03-04}.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    ['Li Wei invited Anna Berg to officially visit China.', ['visit planned anna-berg+li-wei china -']],
    ['Anna Berg called Li Wei on {Monday|2024-03-04}, affirming her support.', ['call held anna-berg+li-wei - 2024-03-04']],
  ])('in: %s', (sentence, lines) => expect(reportLines(NORWAY_CHINA, [sentence])).toEqual(lines));

  it('lead the delegations of talks told in the sentence before', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'The second consultation between Norway and China was held in Oslo on {Monday|2024-03-04}.',
      'Anna Berg, led a ten-member Norwegian delegation while her counterpart, Li Wei, led a nine-member delegation.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04']);
  });

  it('arrive on the island that a country is', () => {
    expect(reportLines(KOREA_SRI_LANKA, ['Han Min arrived on <the island|sri-lanka> on {Monday|2024-03-04}.'])).toEqual([
      'visit held han-min+sri-lanka sri-lanka 2024-03-04',
    ]);
  });
});
