import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../../src/extract/parse/parse-article.ts';
import { findDates } from '../../../../../src/extract/annotate/dates/find-dates.ts';

const chronology = `Timeline: the bridge talks

May 6, 2025

Key moments in the negotiations over the bridge that the two towns have wanted for forty years.

2022

Jan. 20: The ministers hold a video call on fishing licences, which ends without result.

June: The capital lodges a protest over the seizure of two boats.

2023

March 2–3: A technical team is in town to measure the river from bank to bank.

Reactions

July 28: The presidents talked for 20 minutes on the eve of the summit in the capital.`;

const source = { id: 'a', file: 'a.txt', text: chronology, hash: '', sidecar: null };

const headed = `Six attempts at a bridge

What the two towns have tried, and how each of the attempts to agree on the river has ended so far.

August 1999, Hamar, Norway

The mayor attended the first meeting, which took place between August 16 and August 18 at the old mill.

March 2018, Bergen

She flew in on March 25 and was shown the river and the mill. Nobody had come in 2015. The commission sat on December 13.`;

describe('the years of a chronology', () => {
  it('stand in headings that name the place too', () => {
    const { article, text } = parseArticle({ ...source, text: headed }, []);
    const published = { edtf: '2020-02-22', basis: 'stated', note: '' } as const;
    const dates = findDates({ article: { ...article, published }, text }).map(({ edtf }) => edtf);
    expect(dates).toEqual(['1999-08', '1999-08-16/1999-08-18', '2018-03', '2018-03-25', '2015', '2018-12-13']);
  });

  it('give the entries below them their year, until another heading', () => {
    const { article, text } = parseArticle(source, []);
    const published = { edtf: '2025-05-06', basis: 'stated', note: '' } as const;
    const dates = findDates({ article: { ...article, published }, text }).map(({ exact, edtf }) => [exact, edtf]);
    expect(dates).toEqual([
      ['May 6, 2025', '2025-05-06'],
      ['forty years', null],
      ['2022', '2022'],
      ['Jan. 20', '2022-01-20'],
      ['June', '2022-06'],
      ['2023', '2023'],
      ['March 2–3', '2023-03-02/2023-03-03'],
      ['July 28', '2024-07-28'],
      ['20 minutes', null],
    ]);
  });
});
