import { describe, expect, it } from 'vitest';
import { reportLines, write, knowledgeOf } from './world.ts';
import { findReports } from '../../../../src/extract/contacts/find-reports.ts';
import { INDIA_CHINA, NORWAY_CHINA, TURKEY_GREECE, US_JAPAN } from './worlds.ts';

describe('several sentences of an article', () => {
  it('take a plan back where another sentence calls it off', () => {
    const lines = reportLines(TURKEY_GREECE, [
      'A meeting between Emre Kaya and Nikos Pappas was abruptly postponed on {Monday|2024-03-04}.',
      'Officials had worked for weeks on the planned Turkish-Greek meeting in Paris.',
      'Kaya will meet Pappas another time.',
    ]);
    expect(lines).toEqual([]);
  });

  it('keep the new day of a visit that was put off', () => {
    const lines = reportLines(TURKEY_GREECE, [
      'Nikos Pappas called off a visit to Ankara in {February|2024-02}.',
      'Pappas will now visit Ankara on {May 4|2024-05-04}.',
    ]);
    expect(lines).toEqual(['visit planned nikos-pappas+turkey ankara 2024-05-04']);
  });

  it('keep a plan of others while one is called off', () => {
    const lines = reportLines(TURKEY_GREECE, [
      'A meeting between Emre Kaya and Nikos Pappas was cancelled.',
      'Deniz Aksoy will meet Eleni Vlachou in Athens.',
    ]);
    expect(lines).toEqual(['meeting planned deniz-aksoy+eleni-vlachou athens -']);
  });

  it('share the day and the place that end a clause of two meetings', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg met with Li Wei and later held talks with Chen Bo in Beijing on {Monday|2024-03-04}.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei beijing 2024-03-04', 'meeting held anna-berg+chen-bo beijing 2024-03-04']);
  });

  it('are one visit with the talks during it, dated by either', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'During a one-day visit to Beijing, Norwegian Prime Minister Lars Dahl called for closer ties.',
      '“Trade matters,” Dahl said during talks with Premier Chen Bo on {March 4|2024-03-04}.',
      'Dahl’s visit to the Chinese capital was his first.',
    ]);
    expect(lines).toEqual(['visit held lars-dahl+chen-bo beijing 2024-03-04']);
  });

  it('are two contacts when arrival and meeting have their own days, and the visit spans both', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Norwegian Foreign Minister Anna Berg will arrive in Beijing on {Wednesday|2024-03-06}.',
      'Berg, who will travel to Beijing at the invitation of Li Wei, is scheduled to meet with Li on {Thursday|2024-03-07}.',
    ]);
    expect(lines).toEqual([
      'visit planned anna-berg+li-wei beijing 2024-03-06/2024-03-07',
      'meeting planned anna-berg+li-wei beijing 2024-03-07',
    ]);
  });

  it('take the day from the speaker’s own words just before', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Chinese Defence Minister Zhao Min said on {Wednesday|2024-03-06} that cooperation had grown.',
      'Some allies are worried, Zhao said during a meeting with Norwegian Defence Minister Kari Lund in Oslo.',
    ]);
    expect(lines).toEqual(['meeting held zhao-min+kari-lund oslo 2024-03-06']);
  });

  it('let "the meeting" add its day and its city', () => {
    const lines = reportLines(INDIA_CHINA, [
      'Ravi Mehta met Liu Yang for the first time in years.',
      'The meeting in Brussels on {Monday|2024-03-04} lasted three hours.',
    ]);
    expect(lines).toEqual(['meeting held ravi-mehta+liu-yang brussels 2024-03-04']);
  });

  it('let "the two" mean the last pair, and "had met" another time', () => {
    const lines = reportLines(INDIA_CHINA, [
      'Ravi Mehta met Liu Yang in Brussels on {Monday|2024-03-04}.',
      'The two had met in Singapore in {July 2023|2023-07}.',
    ]);
    expect(lines).toEqual(['meeting held ravi-mehta+liu-yang brussels 2024-03-04', 'meeting held ravi-mehta+liu-yang singapore 2023-07']);
  });

  it('let "the meeting" be that of somebody else when such a one came last', () => {
    const lines = reportLines(INDIA_CHINA, [
      'Ravi Mehta met Dan Cole in Brussels on {Monday|2024-03-04}.',
      'The meeting was also about China.',
    ]);
    expect(lines).toEqual([]);
  });

  it('keep a second host of a visit apart, with its place and day', () => {
    const lines = reportLines(TURKEY_GREECE, [
      'Turkish President Emre Kaya visited Athens on {Tuesday|2024-03-05} and held talks with Prime Minister Nikos Pappas.',
      'Kaya also met Greek President Eleni Vlachou.',
    ]);
    expect(lines).toEqual([
      'visit held emre-kaya+greece athens 2024-03-05',
      'meeting held emre-kaya+nikos-pappas athens 2024-03-05',
      'meeting held emre-kaya+eleni-vlachou athens 2024-03-05',
    ]);
  });

  it('take the place of a meeting from the dateline', () => {
    const lines = reportLines(
      US_JAPAN,
      [
        'Defence ministers agree on radars',
        'Tokyo, March 5 (Reuters) - Susan Hale met Defence Minister Yuko Tanabe on {Tuesday|2024-03-05}.',
      ],
      '2024-03-06',
      true,
    );
    expect(lines).toEqual(['meeting held susan-hale+yuko-tanabe tokyo 2024-03-05']);
  });

  it('take the town of the dateline for "this border city"', () => {
    const body = 'Bergen, March 5 (NTB) - Anna Berg met Li Wei in this northern border city on {Tuesday|2024-03-05}. This year was quiet.';
    expect(reportLines(NORWAY_CHINA, ['Ministers meet at the border', body], '2024-03-06', true)).toEqual([
      'meeting held anna-berg+li-wei bergen 2024-03-05',
    ]);
  });

  it('take the goal of a visit that names none from the dateline', () => {
    const body = 'Beijing, March 5 (NTB) - Anna Berg thanked the cooks on {Tuesday|2024-03-05}. Berg is on a three-day visit.';
    expect(reportLines(NORWAY_CHINA, ['Minister thanks cooks', body], '2024-03-06', true)).toEqual([
      'visit held anna-berg+china beijing 2024-03-06~',
    ]);
  });

  it('keep a plan that somebody announced before', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg will hold talks with Li Wei in Oslo on {Friday|2024-03-15}.',
      'The ministry had announced the meeting between Berg and Li.',
    ]);
    expect(lines).toEqual(['meeting planned anna-berg+li-wei oslo 2024-03-15']);
  });

  it('give an event in the course of a stay an approximate day', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg met Li Wei in Beijing on {Monday|2024-03-04}.',
      'In Beijing, Berg attended an exhibition of the Academy of Sciences.',
    ]);
    expect(lines).toEqual([
      'meeting held anna-berg+li-wei beijing 2024-03-04',
      'other held anna-berg+academy-of-sciences beijing 2024-03-04~',
    ]);
  });

  it('learn the side of a host whose country is nowhere told', () => {
    const world = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, 'Hu Lin': 'person' } };
    expect(reportLines(world, ['Anna Berg held talks with President Hu Lin in Beijing on {Monday|2024-03-04}.'])).toEqual([
      'meeting held anna-berg+hu-lin beijing 2024-03-04',
    ]);
    expect(reportLines(world, ['Anna Berg held talks with President Hu Lin on {Monday|2024-03-04}.'])).toEqual([]);
  });

  it('keep talks that are still to come apart from the visit that has begun', () => {
    const begun = ['Anna Berg arrived in Beijing on {Monday|2024-03-04}.', 'Berg will hold talks with Li Wei.'];
    expect(reportLines(NORWAY_CHINA, begun)).toEqual([
      'visit held anna-berg+china beijing 2024-03-04',
      'meeting planned anna-berg+li-wei beijing 2024-03-06~',
    ]);
    const past = ['Berg last visited Beijing in {2019|2019}.', 'Berg will hold talks with Li Wei.'];
    expect(reportLines(NORWAY_CHINA, past)).toContain('visit held anna-berg+china beijing 2019');
  });

  it('tell the last one of a row of talks, with a remark between', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Norway and China held talks in Geneva on {Monday|2024-03-04}.',
      'The last of these meetings, which are held twice a year, took place in Oslo in {May 2023|2023-05}.',
    ]);
    expect(lines).toContain('meeting held norway+china oslo 2023-05');
  });

  it('read "he" who visits a country as somebody from elsewhere', () => {
    const lines = reportLines(NORWAY_CHINA, ['Lars Dahl spoke after Chen Bo had left.', '<He|chen-bo> visited Beijing in {May|2023-05}.']);
    expect(lines).toEqual(['visit held lars-dahl+china beijing 2023-05']);
  });

  it('count two ministers under one title as one of each side', () => {
    const world = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, 'Hu Lin': 'person', 'Per Moen': 'person' } };
    const lines = reportLines(world, [
      'Norway and China agree.',
      'Finance Ministers Hu Lin and Per Moen met in Geneva on {Monday|2024-03-04}.',
    ]);
    expect(lines).toEqual(['meeting held hu-lin+per-moen geneva 2024-03-04']);
  });

  it('bound what is to happen before the end of something by publication', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Norway and China are close; the Fjord Treaty will be signed before the end of {this year|2024}.',
    ]);
    expect(lines).toEqual(['signing planned norway+china - 2024-03-06/2024-12-31']);
  });

  it('are quoted whole as evidence, with offsets into the text', () => {
    const { document, annotated } = write(
      NORWAY_CHINA,
      ['Trade grew. Anna Berg met Li Wei in Oslo. It rained.', 'CAPTION Anna Berg meets Li Wei in Oslo, {March 4|2024-03-04}'],
      '2024-03-06',
    );
    const [report] = findReports(document, annotated, knowledgeOf(NORWAY_CHINA));
    expect(report?.evidence.map((span) => span.exact)).toEqual([
      'Anna Berg met Li Wei in Oslo.',
      'Anna Berg meets Li Wei in Oslo, March 4',
    ]);
    for (const span of report?.evidence ?? []) expect(document.text.slice(span.start, span.end)).toBe(span.exact);
    expect(report).toMatchObject({ cue: 'met', rule: 'meets', date: '2024-03-04' });
  });
});

it.each([
  ['marks', '“'.repeat(3000)],
  ['brackets', '('.repeat(3000)],
  ['emoji', '🤝 Anna Berg met 🤝 Li Wei 🤝'.repeat(50)],
  ['lists', 'Anna Berg, Li Wei and '.repeat(100)],
  ['nothing', ''],
])('nothing throws on %s', (_, text) => {
  expect(() => reportLines(NORWAY_CHINA, [text])).not.toThrow();
});
