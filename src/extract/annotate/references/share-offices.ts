import { countryAtEnd, countryWords } from './country-words.ts';
import type { Discourse } from './discourse.ts';
import { hold } from './discourse.ts';

const COUNTERPART = /counterpart|opposite number/;
const NAMED_COUNTERPART =
  /(?<!\S)((?:\S+\s+){0,4})(?:counterparts?|opposite number),?\s+(?:(?:Mr|Mrs|Ms|Dr|Gen|General|Sheikh|Prince|Sayyid|Seyyed|Prof|Professor|Hon|Ambassador|Amb|Lt|Maj|Adm|Col|Sir|Dame|Datuk|Dato)\.?\s+){0,2}$/;
/** What somebody is beside the office that his title leaves to the counterpart: "her counterpart, Professor Soto". */
const RANKS: ReadonlySet<string> = new Set(['expert', 'military', 'prince', 'ambassador', 'cleric']);
/** How many namings back the one whose counterpart it is can stand. */
const NAMINGS = 6;

/** Gives a named counterpart the office of the person whose counterpart he is: after "Foreign Minister Berg met her Danish counterpart Lars Lind" he is the Danish foreign minister. */
export function shareOffices(discourse: Discourse): void {
  const { actors, document, holdings } = discourse;
  actors.forEach((actor, index) => {
    if (actor.type !== 'person' || (holdings.get(actor.entity) ?? []).some(({ office }) => !RANKS.has(office))) return;
    const before = document.text.slice(Math.max(0, actor.start - 80), actor.start);
    const match = COUNTERPART.test(before) ? NAMED_COUNTERPART.exec(before) : null;
    if (!match) return;
    const country =
      countryAtEnd((match[1] ?? '').trim().split(/\s+/), countryWords(discourse.knowledge))?.code ??
      discourse.countries.codeOf(actor.entity);
    const owner = actors.slice(Math.max(0, index - NAMINGS), index).findLast(
      (one) =>
        one.type === 'person' &&
        one.entity !== actor.entity &&
        actor.sentence - one.sentence <= 1 &&
        // Nobody is the counterpart of his own countryman.
        (country === null || discourse.countries.codeOf(one.entity) !== country) &&
        (holdings.get(one.entity)?.length ?? 0) > 0,
    );
    if (!owner) return;
    hold(
      discourse,
      actor.entity,
      (holdings.get(owner.entity) ?? []).map(({ office }) => ({ office, country, body: null })),
    );
  });
}
