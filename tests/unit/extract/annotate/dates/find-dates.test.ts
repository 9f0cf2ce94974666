import { describe, expect, it } from 'vitest';
import { dateRules } from '../../../../../src/extract/annotate/dates/find-dates.ts';
import { datesOf, read } from './read-text.ts';

describe('the rules', () => {
  it.each(dateRules.map((rule) => [rule.name, rule] as const))('%s reads its own example, from a word that starts it', (_, rule) => {
    rule.pattern.lastIndex = 0;
    const text = rule.example.replace(/^(?:in ’|in |every |over the )/, (lead) => (rule.starts.includes(lead.trim()) ? lead : ''));
    expect(rule.pattern.exec(text)?.index).toBe(0);
    const first = /^(?:\d+|\p{L}+)/u.exec(text)?.[0].toLowerCase() ?? '';
    expect(rule.starts).toContain(/^\d/.test(first) ? `#${first.length}` : first);
  });
});

describe('an annotation', () => {
  it('carries bounds, anchor, selector and a sentence for the reader', () => {
    const [date] = datesOf('Minister Anna Berg spoke on Wednesday, in Oslo.', '2023-09-20T15:17');
    expect(date).toMatchObject({
      exact: 'Wednesday',
      start: 28,
      end: 37,
      prefix: 'Minister Anna Berg spoke on ',
      suffix: ', in Oslo.',
      kind: 'date',
      edtf: '2023-09-20',
      anchor: 'published',
      earliest: '2023-09-20',
      latest: '2023-09-20',
      rule: 'weekday',
      status: 'machine',
      reading: 'Wednesday 20 September 2023, reckoned from publication on 20 September 2023',
    });
  });

  it('says what it leaves open', () => {
    expect(datesOf('in July 2022')[0]).toMatchObject({
      edtf: '2022-07',
      earliest: '2022-07-01',
      latest: '2022-07-31',
      reading: 'July 2022, day not stated',
      anchor: 'explicit',
    });
    expect(datesOf('in recent years')[0]?.reading).toBe('“recent years”: the text gives no calendar value');
    expect(datesOf('He left on Monday.', null)[0]?.reading).toBe('“Monday”, which hangs on the day of publication, and that is not known');
  });

  it('is reckoned from publication however the text goes on', () => {
    expect(read('On Sept. 11, they met. On Tuesday, they met again.')).toEqual([
      ['Sept. 11', '2024-09-11'],
      ['Tuesday', '2024-10-08'],
    ]);
  });
});
