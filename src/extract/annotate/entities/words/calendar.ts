import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Names of days and months, which no name of a person or a body runs through. */
export const CALENDAR: WordList = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan
  feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ramadan muharram eid christmas easter nowruz norouz diwali
  hanukkah ashura
`);

/** Among them those that are given names or surnames too. */
export const CALENDAR_NAMES: WordList = words(`
  april may june august ramadan
`);
