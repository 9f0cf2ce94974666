import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

describe('who met whom', () => {
  it.each([
    [
      'In a telephone conversation on {Monday|2024-03-04}, Anna Berg expressed her condolences to Li Wei.',
      ['call held anna-berg+li-wei - 2024-03-04'],
    ],
    [
      'Norway and China, the guarantors of the Paris process, met in Geneva on {Monday|2024-03-04}.',
      ['meeting held norway+china geneva 2024-03-04'],
    ],
    ['Norwegian and Chinese naval forces held joint drills on {Monday|2024-03-04}.', ['other held norway+china - 2024-03-04']],
    ['Anna Berg and Li Wei consulted in Geneva on {Monday|2024-03-04}.', ['meeting held anna-berg+li-wei geneva 2024-03-04']],
    ['Anna Berg and Li Wei discussed Japan by phone on {Monday|2024-03-04}.', ['call held anna-berg+li-wei - 2024-03-04']],
    ['Anna Berg and Li Wei previously spoke on {March 1|2024-03-01}.', ['call held anna-berg+li-wei - 2024-03-01']],
    [
      'Hours after meeting Li Wei in Geneva on {Monday|2024-03-04}, Anna Berg flew to Tokyo.',
      ['meeting held anna-berg+li-wei geneva 2024-03-04'],
    ],
    ['The Norwegian foreign minister will be in Beijing on {Friday|2024-03-08}.', ['visit planned norway+china beijing 2024-03-08']],
    [
      "The Norwegian foreign minister's trip to Beijing on {Friday|2024-03-08} will focus on fish.",
      ['visit planned norway+china beijing 2024-03-08'],
    ],
    [
      'Norway and China agreed on {Monday|2024-03-04} in Geneva to restore ties after talks between Anna Berg and Li Wei.',
      ['meeting held anna-berg+li-wei geneva 2024-03-04'],
    ],
    [
      'The 31st meeting of the working mechanism on Norway-China border affairs was held in Beijing on {Monday|2024-03-04}.',
      ['other held norway+china beijing 2024-03-04'],
    ],
    [
      'Anna Berg and Li Wei oversaw by video link on {Monday|2024-03-04} the signing of a treaty.',
      ['signing held anna-berg+li-wei - 2024-03-04'],
    ],
    ['Anna Berg met in addition with Li Wei in Oslo.', ['meeting held anna-berg+li-wei oslo 2024-03-06~']],
    ['Anna Berg met with the trade minister and with Li Wei in Oslo.', ['meeting held anna-berg+li-wei oslo 2024-03-06~']],
    [
      'Anna Berg met with the co-chair of the commission, Li Wei, in Oslo on {Monday|2024-03-04}.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    ['Anna Berg attended a luncheon in her honour hosted by Li Wei.', ['meeting held anna-berg+li-wei - 2024-03-06~']],
    [
      'Anna Berg and Li Wei appeared together in front of the media on {Monday|2024-03-04}.',
      ['meeting held anna-berg+li-wei - 2024-03-04'],
    ],
    ['Anna Berg came to Beijing in {May|2023-05} for a summit on Japan with Li Wei.', ['visit held anna-berg+li-wei beijing 2023-05']],
    [
      'Norway and the five other powers - China, Japan, India and France - met in Geneva on {Monday|2024-03-04}.',
      ['meeting held norway+china geneva 2024-03-04'],
    ],
    [
      'Diplomats from Norway and three world powers (China, Japan and France) will meet in Geneva on {Friday|2024-03-08}.',
      ['meeting planned norway+china geneva 2024-03-08'],
    ],
    [
      'Anna Berg met with Chinese envoy for Denmark Li Wei in Oslo on {Monday|2024-03-04}.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'Anna Berg was received by the head of the Chinese judiciary, Li Wei, in Beijing on {Monday|2024-03-04}.',
      ['meeting held anna-berg+li-wei beijing 2024-03-04'],
    ],
    [
      'Anna Berg—who took office in {July|2023-07}—met Li Wei in Beijing on {Monday|2024-03-04}.',
      ['meeting held anna-berg+li-wei beijing 2024-03-04'],
    ],
    [
      'Anna Berg and Li Wei hold a news conference following a summit in Oslo on {March 4|2024-03-04}.',
      ['summit held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'The accord between Norway and China was signed in Oslo in {March 2021|2021-03} by Anna Berg and Li Wei.',
      ['signing held anna-berg+li-wei oslo 2021-03'],
    ],
    ['The accord between Norway and China was signed in Oslo in {March 2021|2021-03}.', ['signing held norway+china oslo 2021-03']],
    [
      'Anna Berg and Li Wei met in Geneva in {April|2023-04} and in Paris on the sidelines of a forum in early {June|2023-06}.',
      ['meeting held anna-berg+li-wei geneva 2023-04', 'meeting held anna-berg+li-wei paris 2023-06'],
    ],
    [
      'Anna Berg and Li Wei met in Geneva on {May 3|2023-05-03} and {two weeks later|2023-05-17} on the sidelines of a forum in Paris.',
      ['meeting held anna-berg+li-wei geneva 2023-05-03', 'meeting held anna-berg+li-wei paris 2023-05-17'],
    ],
  ])('is told in: %s', (sentence, lines) => expect(reportLines(NORWAY_CHINA, [sentence])).toEqual(lines));
});
