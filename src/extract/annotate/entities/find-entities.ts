import type { Entity, EntityType, Mention } from '../../../schema/entity.ts';
import { select, type Document } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { current } from './draft.ts';
import { findCandidates } from './find-candidates.ts';
import { linkEntities, type Names } from './link-entities.ts';
import { vocabularyOf } from './make-vocabulary.ts';
import { makeEntities, nameDrafts } from './make-entities.ts';
import { readAround } from './read-country.ts';
import { adoptLeftovers, namesOf } from './refine/adopt-leftovers.ts';
import { adoptListed } from './refine/adopt-listed.ts';
import { nameLeads } from './refine/name-leads.ts';
import { ownOffices } from './refine/own-offices.ts';
import { pairCountries } from './refine/pair-countries.ts';
import { settleAcronyms } from './refine/settle-acronyms.ts';
import { settleClubs } from './refine/settle-clubs.ts';
import { settleOwners } from './refine/settle-owners.ts';
import { settleSurnames } from './refine/settle-surnames.ts';
import { rowCountries } from './refine/row-countries.ts';
import { settleTeams } from './refine/settle-teams.ts';
import { shareOffices } from './refine/share-offices.ts';
import { settleTypes } from './refine/settle-types.ts';
import { splitPeople } from './refine/split-people.ts';
import { scanDocument, type Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that stand in small letters somewhere in the texts: with a capital they are no names by that alone. */
function smallWords(scans: readonly Scan[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { tokens } of scans)
    for (let at = 0, token = tokens[0]; token; token = tokens[(at += 1)])
      if (token.kind === 'word' && !token.capital && !token.glued) small.add(token.key);
  return small;
}

/** Reads the names of all documents: by themselves, then those that only another place explains, then what stands around people. */
function readNames(scans: readonly Scan[], vocabulary: Vocabulary): Names[] {
  const lower = smallWords(scans);
  const found = scans.map((scan) => findCandidates(scan, vocabulary, lower));
  const elsewhere = new Map<string, EntityType>();
  scans.forEach((scan, at) => {
    const sure = (found[at]?.candidates ?? []).filter(
      ({ rule, weight, type }) => weight >= 1 && rule !== 'one-name' && type !== 'place' && rule !== 'registry-alias',
    );
    for (const [name, type] of namesOf(scan, sure)) elsewhere.set(name, type);
  });
  return scans.map((scan, at) => {
    const own = found[at] ?? { candidates: [], leftovers: [] };
    const adopted = adoptListed(scan, own.leftovers, lower, adoptLeftovers(scan, own, elsewhere, lower));
    const reader = { scan, vocabulary, lower, owner: null, office: null, last: null };
    const names = settleAcronyms(
      scan,
      settleSurnames(reader, settleClubs(reader, settleTeams(reader, own.leftovers, settleTypes(scan, adopted)))),
    );
    let passage = 0;
    const candidates = names.map((candidate) => {
      while (passage + 1 < scan.passages.length && (scan.passages[passage]?.last ?? 0) <= candidate.first) passage += 1;
      const at = scan.passages[passage];
      return candidate.type === 'person' && at ? readAround({ ...reader, passage: at }, candidate) : candidate;
    });
    pairCountries(reader, candidates);
    rowCountries(reader, candidates);
    shareOffices(reader, candidates);
    nameLeads(reader, candidates);
    ownOffices(reader, candidates);
    const bodies = new Map(candidates.filter(({ type }) => type === 'organization').map((candidate) => [candidate.start, candidate]));
    for (const { offices } of candidates)
      for (const office of offices)
        if (office.owner?.body) office.owner = { ...office.owner, body: bodies.get(office.owner.body.start) ?? null };
    settleOwners(scan, candidates);
    return { scan, candidates };
  });
}

function makeMentions(documents: readonly Names[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { scan, candidates } of documents) {
    let last = 0;
    for (const candidate of candidates) {
      const { draft } = candidate;
      if (!draft || candidate.start < last) continue;
      last = candidate.end;
      const { id, known } = current(draft);
      const { article, start, end, exact, prefix, suffix } = select(scan.document, candidate.start, candidate.end);
      mentions.push({
        article,
        start,
        end,
        exact,
        prefix,
        suffix,
        rule: candidate.rule,
        status: 'machine',
        entity: id,
        type: known?.type ?? candidate.type,
      });
    }
  }
  return mentions;
}

/**
 * Finds the named mentions of people, organizations, places, agreements and events in all documents, and the entities behind them.
 * The registry's spellings come first and are final; what it does not know is learned from the texts and has the basis "text".
 * Mentions stand in the order of the documents, then of the text, and never overlap; entities stand by id.
 */
export function findEntities(documents: readonly Document[], knowledge: Knowledge): { entities: Entity[]; mentions: Mention[] } {
  const vocabulary = vocabularyOf(knowledge);
  const names = splitPeople(readNames(documents.map(scanDocument), vocabulary), vocabulary.givenNames);
  const drafts = linkEntities(names, vocabulary, knowledge.dossier);
  nameDrafts(drafts, new Set(knowledge.registry.map(({ id }) => id)));
  return { entities: makeEntities(drafts, vocabulary, knowledge), mentions: makeMentions(names) };
}
