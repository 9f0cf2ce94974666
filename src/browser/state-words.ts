import type { Answer } from '../search/answer.ts';
import { countWords } from './result-groups.ts';

/** What is wrong with the index, in words; null while all is there or on its way. */
export function faultWords({ state }: Answer, online: boolean): string | null {
  const cause = online ? '' : 'There is no connection. ';
  if (state.names === 'failed' && state.passages === 'failed') return `${cause}The search index could not be loaded.`;
  if (state.passages === 'failed') return `${cause}Only names can be found: the rest of the search index could not be loaded.`;
  if (state.passages === 'part') return `${cause}Only names and contacts can be found: this browser could not load the sentences.`;
  if (state.names === 'failed') return `${cause}The index of names could not be loaded.`;
  return null;
}

/** What was found, in one line, for the eye and for the status region. */
export function foundWords(answer: Answer, whole: boolean): string {
  const { query, instead, nearest, part } = answer;
  // Signs alone, or nothing but words to leave out.
  if (query.empty) return 'Type a word or a figure to look for.';
  const counts = countWords(answer);
  if (counts === '') {
    if (!whole) return '';
    return nearest.length > 0 ? 'Nothing found; these names come nearest.' : 'Nothing found.';
  }
  const passages = answer.totals.contacts + answer.totals.quotes + answer.totals.sentences + answer.totals.articles;
  if (answer.loosened && !instead) return `Nothing has all of these words; most of them stand in ${counts}`;
  const found = instead && passages > 0 ? `Nothing is spelt so; with “${instead}”: ${counts}` : counts;
  if (!part || passages === answer.totals.contacts) return found;
  return `${found}; of some ${part.of.toLocaleString('en')} articles the ${String(part.read)} that answer best were searched`;
}
