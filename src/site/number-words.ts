const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number as running text has it: in letters to twelve, in figures from there. */
export function numberWord(count: number): string {
  return SMALL[count] ?? count.toLocaleString('en');
}

/** A count with its noun: "one article", "13 articles"; an irregular plural is given. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${numberWord(count)} ${count === 1 ? noun : nouns}`;
}

/** A count with its noun in figures, for data: "1 outlet", "4 sentences". */
export function figure(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`;
}
