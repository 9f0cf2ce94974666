import { describe, expect, it } from 'vitest';
import { findDates, matchDates } from '../../../../src/extract/annotate/dates/find-dates.ts';
import { publishedWords } from '../../../../src/site/article-words.ts';
import { publishedInName, readPublished, readStated, statedBefore } from '../../../../src/extract/parse/read-published.ts';
import { readText } from './read-source.ts';

const BODY =
  'The foreign ministers of Norway and Chile met in Oslo on Tuesday to discuss fishing rights, trade and the coming climate summit.';
const publishedOf = (text: string): string | undefined => {
  const document = readText(text);
  return readPublished(document, findDates(document))?.edtf;
};
/** The same of the dates that stand where a day of publication can, as long as it needs no other date to explain it. */
const statedOf = (text: string): string | undefined => {
  const document = readText(text);
  const [places = []] = matchDates([document.text]);
  const head = places.filter(({ at }) => at < statedBefore(document));
  return readStated(document, findDates(document, head))?.edtf;
};

describe('the day of publication', () => {
  it.each([
    [`Ministers meet in Oslo\n\n3 May 2024\n\n${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nSeptember 20, 2023 at 3:17 pm\n\n${BODY}`, '2023-09-20T15:17'],
    [`Ministers meet in Oslo\n\nUpdated: May 4, 2024\nPublished: May 3, 2024\n\n${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nPublished May 3,2024\n\n${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\n2024-05-03 21:14:08\n\n${BODY}`, '2024-05-03T21:14'],
    [`Ministers meet in Oslo\n\n2024-05-03 10:22\n\n${BODY}`, '2024-05-03T10:22'],
    [`Ministers meet in Oslo\n\nOslo, May 3, 2024: ${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nOslo, May 3, 2024, The Fjord Times: ${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nOSLO, Norway, May 3, 2024. ${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nOSLO, May 3, 2024 (NTB) -- ${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nOSLO – 3 May 2024: ${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\n[Oslo, May 3, 2024] ${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nOslo (Norway), May 3, 2024: ${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nFjord Online Desk     3rd May, 2024 01:52:24 printer\n\n${BODY}`, '2024-05-03T01:52'],
    [`Ministers meet in Oslo\n\n05/06/2023\n\nAnna Berg met Li Wei on June 5 to discuss trade. ${BODY}`, '2023-06-05'],
    [`Ministers meet in Oslo\n\nPublished: 11/7/2019\n\nAnna Berg met Li Wei on 6 November to discuss trade. ${BODY}`, '2019-11-07'],
    [`Ministers meet in Oslo\n\n3. 5. 2024\n\n${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\n03 May ,2024\n\n${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nOslo, May 3, 2024 . / NTB /. ${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nOslo May 3/2024 (NTB) ${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\n2024 May 03 (Friday) 14:58:07\n\n${BODY}`, '2024-05-03T14:58'],
    [`Ministers meet in Oslo\n\nMay 03 16:32 2024\n\n${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nUpdated: May 3, 2024 Source: The Oslo News Agency\n\n${BODY}`, '2024-05-03'],
    [`Ministers meet in Oslo\n\nPosted On: 03 MAY 2024 6:32PM by PIB Oslo\n\n${BODY}`, '2024-05-03T18:32'],
  ])('is read where the text states it', (text, edtf) => {
    expect(publishedOf(text)).toBe(edtf);
    const long = `${text}${`\n\n${BODY} They had met on 2 May 2019.`.repeat(6)}`;
    expect(statedOf(long) ?? publishedOf(long)).toBe(edtf);
  });

  it.each([
    `Ministers meet in Oslo\n\n${BODY}`,
    `Ministers meet in Oslo\n\nOn May 3, 2024 the ministers met. ${BODY}`,
    `Ministers meet in Oslo\n\n05/06/2023\n\n${BODY}`,
    `Ministers meet in Oslo\n\nMay 2024\n\n${BODY}`,
  ])('is not guessed where it does not', (text) => {
    expect(publishedOf(text)).toBeUndefined();
  });
});

describe('the name of a file', () => {
  it.each([
    ['2024-03-14-harbour-times-talks.txt', '2024-03-14'],
    ['2024-02-29-harbour-times-talks.md', '2024-02-29'],
    ['2023-02-29-harbour-times-talks.txt', undefined],
    ['000_2024-03-14.txt', undefined],
    ['harbour-times-talks.txt', undefined],
  ])('tells the day of publication with which it begins: %s', (file, day) => {
    expect(publishedInName(file)?.edtf).toBe(day);
  });

  it('says so to a reader in a sentence', () => {
    expect(publishedWords({ published: publishedInName('2024-03-14-harbour-times-talks.txt') })).toBe(
      '14 March 2024, as given by the editor. It begins the name of the file.',
    );
  });
});
