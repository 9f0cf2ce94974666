import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('contacts as the papers of a capital tell them', () => {
  it.each([
    ['Anna Berg and Li Wei huddled in chilly Geneva on {Friday|2024-03-01}.', 'meeting held anna-berg+li-wei geneva 2024-03-01'],
    [
      'Norway and China inked four memorandums at the presence of Anna Berg and Li Wei in Geneva on {Friday|2024-03-01}.',
      'signing held anna-berg+li-wei geneva 2024-03-01',
    ],
    [
      'A memorandum was signed by Lars Dahl and Chen Bo in the presence of Anna Berg and Li Wei in Geneva on {Friday|2024-03-01}.',
      'signing held lars-dahl+chen-bo geneva 2024-03-01',
    ],
    ['Norway and China started a naval drill on {Tuesday|2024-03-05}.', 'other held norway+china - 2024-03-05'],
    [
      'The fifth round of Norway-China talks hosted by Geneva on {April 21|2023-04-21} was useful.',
      'meeting held norway+china geneva 2023-04-21',
    ],
    [
      'In a meeting on France with Li Wei in Geneva in {September 2023|2023-09}, Anna Berg stressed it.',
      'meeting held anna-berg+li-wei geneva 2023-09',
    ],
    [
      'During a meeting between Anna Berg and Chinese officials including Li Wei on {Tuesday|2024-03-05}, both sides discussed trade.',
      'meeting held anna-berg+li-wei - 2024-03-05',
    ],
    ['The recent visit of Anna Berg to China will strengthen ties.', 'visit held anna-berg+china china 2024-03-06~'],
    [
      'On {Saturday|2024-03-02} and before the opening of the session, Anna Berg and the host Li Wei sat down for talks.',
      'meeting held anna-berg+li-wei - 2024-03-02',
    ],
    ['The exercise was decided upon by Anna Berg and Li Wei, in Geneva {last year|2023}.', 'meeting held anna-berg+li-wei geneva 2023'],
    [
      'A memorandum of understanding on the number and the services of the many pilgrims in the upcoming season was signed in Geneva on {Friday|2024-03-01} by Anna Berg and Li Wei.',
      'signing held anna-berg+li-wei geneva 2024-03-01',
    ],
    [
      'The statement issued in Geneva on {Monday|2024-03-04} after Anna Berg’s talks with Li Wei is long.',
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ],
  ])('are found: %s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });

  it('are no calls where somebody calls them something, or calls for something', () => {
    expect(lines('Anna Berg calls meeting with Li Wei constructive.')).toEqual(['meeting held anna-berg+li-wei - 2024-03-06~']);
    expect(lines('Anna Berg calls for respect in talks with Li Wei.')).toEqual(['meeting held anna-berg+li-wei - 2024-03-06~']);
  });

  it.each([
    'Chen Bo mentioned an invitation to Anna Berg for travelling to China.',
    'China hopes that Anna Berg can come on a visit to Beijing.',
    'The Norway-China joint commission has so far held 15 meetings.',
    'Anna Berg said that it was necessary to hold dialogue with China.',
    'The ministry spoke regarding travel to China.',
    'Asked about the possibility of Li Wei visiting Norway and attending a summit there, Anna Berg smiled.',
    '<The two presidents|anna-berg+li-wei> have also held several phone conversations on trade.',
    'Anna Berg told the press that any threat coming from Norway to China was unlikely.',
    'Norway and China heard reports that <they|norway+china> had signed a deal with France.',
  ])('are none: %s', (sentence) => {
    expect(lines(sentence).filter((line) => line.includes(' held '))).toEqual([]);
  });

  it('are not told by how often two have met', () => {
    expect(lines('It is the third time in four months that Anna Berg and Li Wei meet.')).toEqual([]);
  });

  it('have the day on which the paper was signed', () => {
    expect(
      lines('Statoil signed a memorandum with the Academy of Sciences.', 'The memorandum was signed in Geneva on {Monday|2024-03-04}.'),
    ).toEqual(['signing held statoil+academy-of-sciences geneva 2024-03-04']);
  });

  it('are not where that is to be for which a paper is signed', () => {
    expect(
      lines('Statoil signed a memorandum with the Academy of Sciences on {Monday|2024-03-04} to study the building of a port in Geneva.'),
    ).toEqual(['signing held statoil+academy-of-sciences - 2024-03-04']);
    expect(
      lines('Under the treaty signed by the two countries on {Monday|2024-03-04}, Norway is going to repair plants in Geneva.'),
    ).not.toContain('signing held norway+china geneva 2024-03-04');
  });

  it('are not where a paper sits that names no day and no agency', () => {
    const told = (dateline: string, more = ''): string[] =>
      reportLines(
        NORWAY_CHINA,
        ['Ministers meet', `${dateline} Norwegian Foreign Minister Anna Berg met Li Wei on {Tuesday|2024-03-05}.${more}`],
        '2024-03-06',
        true,
      );
    expect(told('Oslo -')).toEqual(['meeting held anna-berg+li-wei - 2024-03-05']);
    expect(told('Oslo, March 6 (NTB) -')).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-05']);
    expect(told('Oslo -', ' A Chinese delegation arrived in Norway on {Monday|2024-03-04}.')).toContain(
      'meeting held anna-berg+li-wei oslo 2024-03-05',
    );
    expect(told('Oslo -', ' Li Wei arrived in Norway on {Monday|2024-03-04}.')).toContain('meeting held anna-berg+li-wei oslo 2024-03-05');
  });

  it('are with whom somebody is told to have spoken to by name a sentence later', () => {
    expect(
      lines(
        'Anna Berg spoke by telephone to <her Chinese counterpart|china> on {Monday|2024-03-04}.',
        'Anna Berg told Li Wei that she was glad.',
      ),
    ).toEqual(['call held anna-berg+li-wei - 2024-03-04']);
    expect(lines('Anna Berg told Li Wei that she was glad.')).toEqual([]);
  });

  it('are had by the ministry that a paper need not say whose it is', () => {
    const world = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, 'Foreign Ministry': 'organization' } };
    expect(reportLines(world, ['The Foreign Ministry called in the Chinese ambassador on {Monday|2024-03-04}.'])).toEqual([
      'meeting held norway+china - 2024-03-04',
    ]);
  });

  it('are held at the ministry that summons, wherever that was said over which it does', () => {
    const [line = ''] = lines(
      'The Chinese ambassador was called in to the Norwegian Foreign Ministry in Oslo on {Monday|2024-03-04}, in protest at a statement made in Geneva.',
      'Oslo is cold.',
    );
    expect(line).toBe('meeting held norwegian-foreign-ministry+china oslo 2024-03-04');
    expect(
      lines(
        'The Chinese ambassador was called in to the Norwegian Foreign Ministry on {Monday|2024-03-04}, in protest at a statement made in Geneva.',
        'Oslo is cold.',
      ),
    ).toEqual([line]);
  });

  it('are none where reports of them are called false', () => {
    expect(lines('Reports of a meeting between Anna Berg and Li Wei in Geneva on {Monday|2024-03-04} are false, Lars Dahl said.')).toEqual(
      [],
    );
    expect(
      lines('Lars Dahl said that reports of a secret trip by Anna Berg to Beijing in {July|2023-07} have nothing to do with reality.'),
    ).toEqual([]);
  });

  it('are over where a later day is that of something else', () => {
    expect(
      lines('The railway, for which Norway and China signed an agreement in {March 2023|2023-03}, is to be finished in {2028|2028}.'),
    ).toEqual(['signing held norway+china - 2023-03']);
  });

  it('are signings of a paper spoken of at another one', () => {
    expect(
      lines(
        '<The parties|norway+china> reviewed the memorandum on dredging of the deep-water canal, which was signed in Geneva on {11 May 2023|2023-05-11}.',
      ),
    ).toEqual(['signing held norway+china geneva 2023-05-11']);
  });

  it('are of the delegation that comes, and not of whoever speaks of it', () => {
    expect(
      lines('Li Wei said on {Monday|2024-03-04} that a delegation of eighty firms from <his country|china> will visit Norway.'),
    ).toEqual(['visit planned china+norway norway -']);
  });

  it('are over where the main clause looks back', () => {
    expect(lines('Prior to Anna Berg’s visit to Beijing, Lars Dahl had stressed the need for it.')).toEqual([
      'visit held anna-berg+china beijing -',
    ]);
  });
});
