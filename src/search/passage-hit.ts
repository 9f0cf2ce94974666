import type { Mark, PassageHit } from './answer.ts';
import type { FoundPassage } from './find-passages.ts';
import { findPhrase } from './find-phrase.ts';
import { joinMarks, markWords } from './mark-words.ts';
import type { NameIndex } from './name-index.ts';
import type { PassageWords } from './passage-index.ts';
import type { Query } from './read-query.ts';
import type { WordEvidence } from './word-evidence.ts';

/** Marks for a date that stands in the text as it was typed. */
function dateMarks(text: string, query: Query): Mark[] {
  const lower = text.toLowerCase();
  return query.dates.flatMap(({ typed, label }) =>
    [typed, label].flatMap((words): Mark[] => {
      const at = lower.indexOf(words.toLowerCase());
      return at < 0 ? [] : [[at, at + words.length]];
    }),
  );
}

/** A passage as the page shows it, with what matched in its text. */
export function passageHit(
  { passage, index: at }: FoundPassage,
  query: Query,
  words: readonly WordEvidence[],
  index: PassageWords,
  names: NameIndex,
): PassageHit {
  const { kind, text, path, outlets, date, type, status, speaker } = passage;
  const near = new Set(words.filter((word) => word.near || word.instead !== null).map(({ key }) => key));
  const marks = joinMarks([
    ...markWords(text, query.keys, index.vocabularyOf(at), (key) => near.has(key)),
    ...query.phrases.flatMap(({ keys }) => findPhrase(text, keys)),
    ...dateMarks(text, query),
  ]);
  const note = kind === 'contact' ? `${type}, ${status}` : speaker < 0 ? '' : names.entry(speaker).name;
  const outlet = outlets.map((one) => names.entry(one).name).join(', ');
  return { kind, text, marks, url: names.base + path, outlet, date, note };
}
