import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../../src/extract/parse/parse-article.ts';
import { findDates } from '../../../../../src/extract/annotate/dates/find-dates.ts';

/** The dates of a page published on the day, as pairs of words and value. */
function datesOn(published: string, lines: readonly string[]): (string | null)[][] {
  const { article, text } = parseArticle({ id: 'a', file: 'a.txt', text: lines.join('\n\n'), hash: '', sidecar: null }, []);
  const stated = { edtf: published, basis: 'stated', note: '' } as const;
  return findDates({ article: { ...article, published: stated }, text }).map(({ exact, edtf }) => [exact, edtf]);
}

describe('the dates over entries', () => {
  it('look back in a chronology, though its entries tell in the present', () => {
    const dates = datesOn('2024-12-19', [
      'A year of ups and downs on the river',
      'Relations between the two capitals have swung from frost to thaw and back. Here is how it happened.',
      '12 January',
      'The president skips a reception, citing illness, and will not say which illness it is.',
      'March',
      'A court fines a school for teaching in the language of the neighbours.',
      'November',
      'The transport ministers lay the first stone of the bridge on the 14th.',
      'July 28: The premier telephones her neighbour to congratulate him on surviving a vote.',
    ]);
    expect(dates).toContainEqual(['12 January', '2024-01-12']);
    expect(dates).toContainEqual(['March', '2024-03']);
    expect(dates).toContainEqual(['14th', '2024-11-14']);
    expect(dates).toContainEqual(['July 28', '2024-07-28']);
  });

  it('look ahead in an agenda', () => {
    const dates = datesOn('2023-11-27', [
      'Diplomatic diary: the week ahead in the two capitals',
      'MONDAY — The foreign minister begins in the capital, where she sees her counterpart after lunch.',
      'WEDNESDAY — The chairman of the council hosts the deputy prime minister to sign an agreement.',
    ]);
    expect(dates).toEqual([
      ['MONDAY', '2023-11-27'],
      ['WEDNESDAY', '2023-11-29'],
    ]);
  });
});
