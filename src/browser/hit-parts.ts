import type { NameHit, PassageHit } from '../search/answer.ts';
import { element } from './element.ts';
import { excerpt } from './excerpt.ts';
import { markedText } from './marked-text.ts';
import { atWords } from './text-fragment.ts';

/** What a hit shows, ready for an option of the box or a row of the page. */
export interface HitParts {
  url: string;
  /** The name or the words. */
  main: HTMLElement;
  /** What stands beside it. */
  note: (Node | string)[];
}

/** Which spelling was found, where that is not the name; whether it is the name in letters that nobody on record wrote it in. */
function spellingWords({ spelling, match, marks }: NameHit): (Node | string)[] {
  if (!spelling) return match === 'near' ? ['near in spelling'] : match === 'otherwise' ? ['written otherwise'] : [];
  return [match === 'near' ? 'near to “' : 'found as “', element('bdi', {}, ...markedText(spelling, marks)), '”'];
}

function nameParts(hit: NameHit): HitParts {
  const found = spellingWords(hit);
  return {
    url: hit.url,
    main: element('bdi', { class: 'name' }, ...markedText(hit.name, hit.spelling ? [] : hit.marks)),
    note: [hit.note, ...(found.length > 0 && hit.note ? ['; '] : []), ...found],
  };
}

function passageParts(hit: PassageHit, short: boolean): HitParts {
  const { text, marks } = short ? excerpt(hit.text, hit.marks) : hit;
  const words = markedText(text, marks);
  const main = element('span', { dir: 'auto', class: hit.kind }, ...(hit.kind === 'quote' ? ['“', ...words, '”'] : words));
  // The line of a contact ends with its date.
  const date = hit.kind === 'contact' ? '' : hit.date;
  // The words of a quotation may stand in the headline too; only a whole sentence tells where they are meant.
  const url = hit.kind === 'sentence' ? atWords(hit.url, hit.text, hit.marks) : hit.url;
  return { url, main, note: [[hit.note, hit.outlet, date].filter(Boolean).join(' · ')] };
}

/** @param short for the box: long sentences are cut to what stands around the words */
export const hitParts = (hit: NameHit | PassageHit, short: boolean): HitParts =>
  'name' in hit ? nameParts(hit) : passageParts(hit, short);
