import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('contacts told side by side', () => {
  it('give the heads of delegations to the meeting told before them', () => {
    expect(
      lines(
        'Norway and China held talks in Oslo on {Tuesday|2024-03-05}.',
        'Anna Berg led the Norwegian delegation and Li Wei headed the Chinese delegation.',
      ),
    ).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-05']);
  });

  it('keep whom she also meets apart from one whom nobody names', () => {
    expect(lines('Anna Berg will hold talks with Chinese officials.', 'Anna Berg will also call on Li Wei.')).toEqual([
      'meeting planned anna-berg+china - -',
      'meeting planned anna-berg+li-wei - -',
    ]);
  });

  it('take what is handed over at a meeting for a part of it', () => {
    expect(
      lines(
        'Anna Berg met Li Wei in Oslo on {Tuesday|2024-03-05}.',
        'During the meeting, Anna Berg delivered a letter from Lars Dahl to Li Wei.',
      ),
    ).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-05']);
  });

  it('read what two do during their talks', () => {
    expect(lines('Anna Berg and Li Wei pledged to cut tariffs during a phone call on {Tuesday|2024-03-05}.')).toEqual([
      'call held anna-berg+li-wei - 2024-03-05',
    ]);
  });

  it('give the next thing told the same day and place', () => {
    expect(lines('Anna Berg met Li Wei in Geneva on {Tuesday|2024-03-05}.', 'She later met Chen Bo for an hour.')[0]).toBe(
      'meeting held anna-berg+li-wei geneva 2024-03-05',
    );
  });

  it('give what is signed during a visit the day and place of the meeting told before', () => {
    expect(
      lines('Anna Berg met Li Wei in Oslo on {Tuesday|2024-03-05}.', 'Norway and China signed two memoranda during the visit.')[1],
    ).toBe('signing held norway+china oslo 2024-03-05');
  });

  it('give what was signed during an earlier visit the day and place of that visit', () => {
    expect(
      lines(
        'Anna Berg met Li Wei in Oslo on {Tuesday|2024-03-05}.',
        'The two leaders signed a declaration when Berg visited Beijing {last December|2023-12}.',
      ),
    ).toContain('signing held anna-berg+li-wei beijing 2023-12');
  });

  it('keep the last stay apart from this one', () => {
    expect(lines('Li Wei left Oslo after a two-day visit.', 'Li was last in Norway in {December|2023-12}.')).toHaveLength(2);
  });

  it('read a second one met the next day', () => {
    expect(lines('Anna Berg met Li Wei on {Tuesday|2024-03-05} and Chen Bo {the next day|2024-03-06}.')).toEqual([
      'meeting held anna-berg+li-wei - 2024-03-05',
      'meeting held anna-berg+chen-bo - 2024-03-06',
    ]);
  });

  it('keep a planned visit apart from the meeting that another paragraph announces', () => {
    expect(
      lines(
        'Trade is growing.',
        'Anna Berg will visit Beijing on {12 March|2024-03-12}.',
        'Anna Berg is expected to hold talks with Premier Li Wei during her visit to Beijing.',
      ),
    ).toEqual(['visit planned anna-berg+china beijing 2024-03-12', 'meeting planned anna-berg+li-wei beijing 2024-03-12']);
  });

  it('keep the visit of the first sentence apart from a meeting on it, and fuse what one sentence tells', () => {
    expect(lines('Anna Berg arrived in Beijing on {Monday|2024-03-04}.', 'Anna Berg met Premier Li Wei.')).toEqual([
      'visit held anna-berg+china beijing 2024-03-04',
      'meeting held anna-berg+li-wei beijing 2024-03-04',
    ]);
    expect(lines('Anna Berg visited Beijing on {Monday|2024-03-04} and met Premier Li Wei.')).toEqual([
      'visit held anna-berg+li-wei beijing 2024-03-04',
    ]);
  });

  it('keep a visit apart from the meeting that its paragraphs only hint at before', () => {
    expect(
      lines(
        'Anna Berg made a surprise visit to Beijing on {Monday|2024-03-04}.',
        'Anna Berg and Li Wei held a short, private meeting to discuss trade.',
      ),
    ).toEqual(['visit held anna-berg+china beijing 2024-03-04', 'meeting held anna-berg+li-wei beijing 2024-03-04']);
  });

  it('take no day from a meeting with third parties alone', () => {
    expect(lines('Anna Berg met Li Wei in Oslo.', 'On {Sunday|2024-03-03} Anna Berg also had meetings with Marc Dupont.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-06~',
    ]);
  });

  it('read an earlier visit that leads to where the one told before does', () => {
    expect(lines('Anna Berg arrived in Beijing on {Monday|2024-03-04}.', 'Anna Berg last visited in {August 2022|2022-08}.')).toEqual([
      'visit held anna-berg+china beijing 2024-03-04',
      'visit held anna-berg+china - 2022-08',
    ]);
  });

  it('leave out what was to have taken place', () => {
    expect(lines('Talks between Norway and China were to have taken place in Oslo last week but were postponed.')).toEqual([]);
  });

  it('leave out a meeting with the leader of a third country', () => {
    expect(lines('The agreement followed a meeting in Geneva between Anna Berg and Marc Dupont.')).toEqual([]);
  });

  it('leave out a summit that somebody is only asked to', () => {
    expect(lines('Anna Berg invited Li Wei to the summit that Norway will host next year.')).toEqual([]);
  });

  it('take what is to be held for planned', () => {
    expect(lines('Norway and China to hold a second round of talks in Oslo')).toEqual(['meeting planned norway+china oslo -']);
  });

  it('keep a meeting of two ministers of one side from that of both', () => {
    expect(lines('Anna Berg met Kari Lund in Oslo.', 'The agenda was set during a dialogue between Anna Berg and Li Wei.')).toEqual([
      'meeting held anna-berg+li-wei - 2024-03-06~',
    ]);
  });

  it('keep a visit recalled from the meeting that the headline announces', () => {
    expect(lines('Norway and China to meet on {Friday|2024-03-08}', 'She recalled the recent visit of Anna Berg to Beijing.')).toEqual([
      'meeting planned norway+china - 2024-03-08',
      'visit held anna-berg+china beijing -',
    ]);
  });

  it('keep a meeting of three that is planned from that of the two', () => {
    expect(
      lines('Anna Berg will meet Li Wei in Oslo on {Friday|2024-03-08}.', 'Marc Dupont, Anna Berg and Li Wei are to meet later.'),
    ).toEqual(['meeting planned anna-berg+li-wei oslo 2024-03-08', 'meeting planned anna-berg+li-wei - -']);
  });
});

describe('what somebody does as the article appears', () => {
  it('is no part of what was months before', () => {
    const lines = reportLines(
      NORWAY_CHINA,
      [
        'Fish was dear.',
        'Ships were late.',
        'Nets were torn.',
        'Minister Anna Berg is in Beijing for talks with Li Wei.',
        'In {May 2023|2023-05} Berg came to Beijing for talks with Zhao Min.',
      ],
      '2024-03-06',
    );
    expect(lines).toContain('visit held anna-berg+china beijing 2023-05');
    expect(lines.filter((line) => line.includes('li-wei') && line.includes('2023'))).toEqual([]);
  });
});

describe('two who are met one after the other', () => {
  it('are both met, whatever is told of the second in passing', () => {
    expect(lines('Anna Berg held talks with Li Wei in Beijing on {Tuesday|2024-03-05} before meeting Chen Bo.')).toEqual([
      'meeting held anna-berg+li-wei beijing 2024-03-05',
      'meeting held anna-berg+chen-bo beijing 2024-03-05',
    ]);
  });
});

describe('how rare a visit is', () => {
  it('is told of who has come', () => {
    expect(lines('Anna Berg is the most senior Norwegian minister to travel to Beijing since 2018.')[0]).toContain(
      'anna-berg+china beijing',
    );
  });

  it('is no word on another one', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg arrives in Beijing on {Wednesday|2024-03-06}.',
      "Anna Berg's visit is the first high-level trip by a Norwegian minister to China since the vote.",
    ]);
    expect(lines).toEqual(['visit held anna-berg+china beijing 2024-03-06']);
  });
});

describe('a ceremony', () => {
  it('is held on the day on which something was opened', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'China reopened its embassy in Oslo on {Tuesday|2024-03-05}.',
      'Minister Anna Berg, who attended the ceremony together with Li Wei, was glad.',
    ]);
    expect(lines).toContain('other held anna-berg+li-wei - 2024-03-05');
  });
});

describe('a paper on a line', () => {
  it('is signed, and nobody calls', () => {
    expect(lines('Anna Berg signed a memorandum on the line with Li Wei in Oslo on {Monday|2024-03-04}.')).toEqual([
      'signing held anna-berg+li-wei oslo 2024-03-04',
    ]);
  });
});

describe('those who sit at the table', () => {
  it('sit there with others, who are told of before', () => {
    const met = 'Anna Berg received Li Wei in Oslo on {Monday|2024-03-04}.';
    expect(lines(met, 'Lars Dahl and Chen Bo sat at the table.')).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04']);
    expect(lines('Lars Dahl and Chen Bo sat at the negotiating table in Oslo on {Monday|2024-03-04}.')).toEqual([
      'meeting held lars-dahl+chen-bo oslo 2024-03-04',
    ]);
  });
});
