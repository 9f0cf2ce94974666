import { WordList } from '../../../text/word-list.ts';
import { TOPICS } from './titles.ts';
import { words } from './words.ts';

/** Possessives within a name of a body: "People's Council", "Prime Minister's Office". */
export const OWNERS: WordList = words(`
  people women children worker workers men farmers teachers students lawyers doctors journalists moody writers players peoples king queen prime minister president
  prosecutor prosecutors attorney governor mayor sheriff coroner chancellor speaker soldier soldiers mothers fathers parents employees miners actors directors screen sailors veterans
`);

/** Heads that name the one body of a country with its adjective alone: "Norwegian Parliament". */
export const SOLE_HEADS: WordList = words(`
  ministry parliament embassy navy army senate congress consulate cabinet treasury coastguard airlines airways railways gazette herald tribune chronicle telegraph gazeta academy assembly council federation federation corporation
`);

/** Adjectives that open a name of a body at the start of a sentence too. */
export const OPENERS: WordList = new WordList([
  ...TOPICS,
  ...words(
    'supreme central united royal federal general joint new free first democratic republican socialist communist conservative liberal northern southern eastern western high special',
  ),
]);
