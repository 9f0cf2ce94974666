import { expect, it } from 'vitest';
import { closesOpening } from '../../../../src/extract/text/closes-opening.ts';

it.each([
  ['In a meeting with the Chilean envoy| Anna Berg said that ties are good.', true],
  ['In a separate meeting with the Chilean envoy| Anna Berg, a senior adviser to the king, said so.', true],
  ['OSLO – After talks with the Chilean envoy on Monday| Anna Berg, the deputy chief of the court, called for peace.', true],
  ['In a meeting on Monday, held with the Chilean envoy| Anna Berg also stressed trade.', true],
  // The name explains the office before it.
  ['In a meeting with the Chilean envoy| Pedro Soto, she said that ties are good.', false],
  ['In a meeting with the Chilean envoy| Pedro Soto, the Norwegian minister called for peace.', false],
  ['In Oslo, the Chilean minister| Pedro Soto, the host of the talks, said so.', false],
  ['She met the Chilean envoy| Pedro Soto, the host of the talks, said a source.', false],
])('a comma closes the phrase a sentence opens with: %s', (marked, closes) => {
  expect(closesOpening(marked.replace('|', ','), 0, marked.indexOf('|'))).toBe(closes);
});
