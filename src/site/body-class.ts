import type { Entity } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';

/** The kinds by which organizations are listed, in their order. */
export const BODY_CLASSES = ['Governments and state bodies', 'Armed forces', 'News media', 'International bodies', 'Other bodies'] as const;
/** One of these kinds. */
export type BodyClass = (typeof BODY_CLASSES)[number];

const OFFICE = /\b(?:press (?:office|service)|website of|office of|spokes\p{L}+)\b/iu;
const MEDIA =
  /\b(?:news|media|press|times|post|journal|tribune|herald|gazette|ledger|wire|daily|observer|chronicle|tv|television|radio|broadcast\p{L}*|newspaper|images|agency)\b/iu;
/** Agencies and broadcasters whose names do not say what they are. */
const WIRES = new Set(
  (
    'afp ap upi reuters dpa efe ansa apa pti ians ani xinhua kyodo jiji yonhap bernama antara interfax ria tass sputnik rt irna isna mehr fars tasnim ' +
    'spa wam kuna mena sana sabc bbc cnn nbc cbs abc npr bloomberg wion ntb tt stt ritzau belga anp lusa pap'
  ).split(' '),
);
const FORCES = /\b(?:army|navy|forces?|corps|guards?|brigade|militia|battalion|military|fleet|troops)\b/iu;
const STATE =
  /\b(?:ministry|government|administration|cabinet|presidency|council|parliament|assembly|senate|congress|court|embassy|consulate|commission|committee|department|authority|office|police|central bank|secretariat)\b/iu;

/** What a body of several countries calls itself; one in capitals alone is one as well. */
const INTERNATIONAL =
  /\b(?:nations|union|organi[sz]ation|league|alliance|community|council|forum|format|group|summit|bloc|federation|cooperation|partnership|and)\b/iu;
const CAPITALS = /^[\p{Lu}\d+-]{2,8}$/u;
/** What one country has, though no text says which. */
const OWN = /\b(?:ministry|office|department|government|cabinet|administration|police|central bank|parliament)\b/iu;

const carriers = new WeakMap<Corpus, ReadonlySet<string>>();

/** Bodies that words came through, and those that texts are published or reported by. */
function carriersOf(corpus: Corpus): ReadonlySet<string> {
  let known = carriers.get(corpus);
  if (!known) {
    const published = new Set(corpus.articles.flatMap(({ outlet, agency }) => [outlet, agency]).filter((name) => name !== null));
    const named = (corpus.entitiesByType.get('organization') ?? []).filter(({ name }) => published.has(name)).map(({ id }) => id);
    known = new Set([...corpus.quotes.flatMap(({ via }) => via ?? []), ...named]);
    carriers.set(corpus, known);
  }
  return known;
}

/** What kind of body an organization is, by its name and by what the texts use it for. */
export function bodyClassOf(corpus: Corpus, body: Entity): BodyClass {
  if (OFFICE.test(body.name)) return 'Governments and state bodies';
  if (MEDIA.test(body.name) || WIRES.has(body.name.toLowerCase()) || carriersOf(corpus).has(body.id)) return 'News media';
  if (FORCES.test(body.name)) return 'Armed forces';
  if (body.country === null && (INTERNATIONAL.test(body.name) || CAPITALS.test(body.name))) return 'International bodies';
  if (body.country === null) return OWN.test(body.name) ? 'Governments and state bodies' : 'Other bodies';
  const holdsOffice = corpus.entities.some(({ roles }) => roles.some(({ of }) => of === body.id));
  return STATE.test(body.name) || holdsOffice ? 'Governments and state bodies' : 'Other bodies';
}
