import { describe, expect, it } from 'vitest';
import { countryOf } from './named.ts';

/** Country of the person of an id in an article about Norway and Chile. */
const country = (text: string, id: string): string => countryOf(text, id) ?? '-';

describe('whose somebody is', () => {
  it.each([
    ["Norwegian President's special envoy for Peru Anna Berg arrived in Santiago on Monday.", 'anna-berg', 'NO'],
    ["The Norwegian President's Special Envoy on Peru Anna Berg met with Minister Pedro Soto of Chile.", 'anna-berg', 'NO'],
    ["Chilean Foreign Minister's special envoy Pedro Soto arrived.", 'pedro-soto', 'CL'],
    ["Chile's UN envoy Pedro Soto spoke on Monday.", 'pedro-soto', 'CL'],
    ['“Lund was received by the president,” Anna Berg said. She is from Norway.', 'anna-berg', '-'],
    ['Anna Berg, then oil minister, visited Santiago in December 2015. Norway has said so.', 'anna-berg', 'NO'],
    [
      'Lima hosted a trilateral meeting between Anna Berg, President of Chile Pedro Soto and President of Peru Ana Ruiz. Norway will host the next.',
      'anna-berg',
      'NO',
    ],
    ['President Ana Ruiz met with Norwegian President Anna Berg and Chilean President Pedro Soto in Lima.', 'ana-ruiz', '-'],
    [
      "Prime Minister Anna Berg had a telephone conversation with Chilean Minister Pedro Soto. At Mr Soto's request, Ms Berg described her plan for Norway.",
      'anna-berg',
      'NO',
    ],
  ])('%s', (text, id, code) => {
    expect(country(text, id)).toBe(code);
  });
});
