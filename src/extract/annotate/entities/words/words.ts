import { WordList } from '../../../text/word-list.ts';

/** A closed list of single words, written as one text for reading. */
export const words = (text: string): WordList => new WordList(text.split(/\s+/).filter((word) => word !== ''));

/** Country codes or other short forms, written as one text for reading, that no word of a text is compared with. */
export const codes = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
