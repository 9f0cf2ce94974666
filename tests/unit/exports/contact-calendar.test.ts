import { describe, expect, it } from 'vitest';
import { contactCalendar, hasDay } from '../../../src/exports/contact-calendar.ts';
import { foldLines } from '../../../src/exports/fold-lines.ts';
import { corpus } from '../site/small-corpus.ts';

const talks = corpus.contact('2024-05-02-oslo');
const calendar = contactCalendar(corpus, [
  {
    ...talks,
    summary: 'Berg, Lund; and a name long enough that its letters — é, ø, ÿ, ž, حسین — pass the end of a line of seventy-five octets',
  },
  { ...talks, id: 'a-month', date: '2024-05' },
  { ...talks, id: 'about', date: '2024-05-02~' },
  { ...talks, id: 'planned', date: '2024-06-01', status: 'planned' },
]);
/** Lines as a reader puts them together. */
const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('contactCalendar', () => {
  it('holds only contacts with a certain day', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(['2024', '2024-05', '2024-05-02~', '2024-05-02/2024-05-03', null].map((date) => hasDay({ date }))).toEqual(Array(5).fill(false));
  });
  it('makes each an event of the whole day that takes nobody’s time', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20240502');
    expect(lines).toContain('DTEND;VALUE=DATE:20240503');
    expect(calendar).not.toContain('DURATION');
    expect(lines).toContain('TRANSP:TRANSPARENT');
    expect(lines.some((line) => line.startsWith('DTSTART:'))).toBe(false);
  });
  it('tells planned ones from held ones', () =>
    expect(lines.filter((line) => line.startsWith('STATUS:'))).toEqual(['STATUS:CONFIRMED', 'STATUS:TENTATIVE']));
  it('names events for good, by contact and dossier', () => expect(lines).toContain('UID:2024-05-02-oslo@oslo-stockholm.communique'));
  it('takes its stamp from the newest report, not from the clock', () =>
    expect(new Set(lines.filter((line) => line.startsWith('DTSTAMP')))).toEqual(new Set(['DTSTAMP:20240503T000000Z'])));
  it('ends every line with CR and LF, and folds by octets', () => {
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...calendar.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
  it('escapes what separates values', () =>
    expect(lines.some((line) => line.startsWith('SUMMARY:Berg\\, Lund\\; and') && line.includes('حسین'))).toBe(true));
  it('is a calendar without events too', () => expect(contactCalendar(corpus, [])).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/));
});

describe('foldLines', () => {
  it('cuts no character in two and loses none', () => {
    const line = `X:${'é😀'.repeat(60)}`;
    const folded = foldLines(`${line}\r\n`);
    expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
    expect(Math.max(...folded.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
  });
});
