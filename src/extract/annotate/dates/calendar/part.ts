import { boundsOf } from '../../../../schema/edtf.ts';
import { daysInMonth, pad } from './day.ts';

export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'opening' | 'closing';

/** "early", "beginning of", "mid-" and the like as a part of a period, null for other words ("later", "earlier" name the whole). */
export function partOf(words: string | undefined): Part | null {
  if (!words) return null;
  const word = words.toLowerCase();
  const days = /^(?:(?:very )?(first|early|opening|initial)|last|late|final|closing)\s(days|weeks|months?)\b/.exec(word);
  if (days) return days[2] === 'months' ? (days[1] ? 'early' : 'late') : days[1] ? 'opening' : 'closing';
  if (/^early\b/.test(word)) return 'early';
  if (/^(?:mid|middle)/.test(word)) return 'mid';
  if (/^late\b/.test(word)) return 'late';
  if (/beginning|start|outset|onset|turn/.test(word)) return 'start';
  return /\b(?:end|close|conclusion)\b/.test(word) ? 'end' : null;
}

/** Days 1 to 10, 11 to 20 and 21 to the last of a month; thirds of a year, by months; 0 to 3, 4 to 6 and 7 to 9 of a decade. */
function third(period: string, part: 'early' | 'mid' | 'late'): string {
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(period)) {
    const last = daysInMonth(Number(period.slice(0, 4)), Number(period.slice(5)));
    const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, last] }[part];
    return `${period}-${pad(from ?? 1)}/${period}-${pad(to ?? last)}`;
  }
  if (/^\d{4}$/.test(period)) {
    const [from, to] = { early: ['01', '04'], mid: ['05', '08'], late: ['09', '12'] }[part];
    return `${period}-${from}/${period}-${to}`;
  }
  if (/^\d{3}X$/.test(period)) {
    const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[part];
    return `${period.slice(0, 3)}${from}/${period.slice(0, 3)}${to}`;
  }
  if (/^\d\dXX$/.test(period)) {
    const [from, to] = { early: ['00', '33'], mid: ['34', '66'], late: ['67', '99'] }[part];
    return `${period.slice(0, 2)}${from}/${period.slice(0, 2)}${to}`;
  }
  return period;
}

/** The first or the last month of a year, third of a month: "the first days of 2025", "the last weeks of May". */
function edge(period: string, part: 'opening' | 'closing'): string {
  return /^\d{4}$/.test(period) ? `${period}-${part === 'opening' ? '01' : '12'}` : third(period, part === 'opening' ? 'early' : 'late');
}

/** A part of a month, year, decade or century in EDTF: "end" and "start" are its last and first day; a week, season or quarter stays whole. */
export function partOfPeriod(period: string, part: Part | null): string {
  if (!part) return period;
  if (part === 'opening' || part === 'closing') return edge(period, part);
  if (part !== 'start' && part !== 'end') return third(period, part);
  if (!/^\d{4}(?:-(?:0\d|1[0-2]|3[3-6]|4[01]))?$/.test(period)) return period;
  const { earliest, latest } = boundsOf(period);
  return (part === 'start' ? earliest : latest) ?? period;
}
