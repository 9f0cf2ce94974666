import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import { actorsOf, othersOf, type Actor } from './actors.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { urlOf } from './urls.ts';

/** A row or a column: somebody of one side, with all contacts, each once. */
export interface MatrixLine {
  actor: Actor;
  contacts: Contact[];
}

/** Two of the two sides with the contacts they both took part in. */
export interface MatrixPair {
  row: Actor;
  column: Actor;
  contacts: Contact[];
  /** Fragment id of the list of these contacts. */
  anchor: string;
  /** The timeline of these contacts alone; null where one of the two is nobody by name, or one contact is all. */
  timeline: string | null;
}

/** Who met whom: people of the first side down, of the second across. */
export interface Matrix {
  rows: MatrixLine[];
  columns: MatrixLine[];
  /** Every pair that met, in the order of rows and columns, those of the table first. */
  pairs: MatrixPair[];
  /** The pairs that are no cell of the table, since one of the two met the other side once only. */
  folded: MatrixPair[];
  /** Who else took part: third countries and bodies of none. */
  others: { entity: Entity; contacts: Contact[] }[];
  /** The pair of a row and a column; undefined where they did not meet. */
  pairAt: (row: Actor, column: Actor) => MatrixPair | undefined;
}

/** A side with more people than this shows in the table only those with more than one contact. */
const MANY = 12;

const KINDS: Actor['kind'][] = ['person', 'body', 'unnamed'];

/** People first, then bodies, then the side of which nobody is named; by contacts, then by name. */
function compareLines(a: MatrixLine, b: MatrixLine): number {
  return (
    KINDS.indexOf(a.actor.kind) - KINDS.indexOf(b.actor.kind) ||
    b.contacts.length - a.contacts.length ||
    a.actor.name.localeCompare(b.actor.name, 'en')
  );
}

interface Meeting {
  row: Actor;
  column: Actor;
  contact: Contact;
}

function linesOf(meetings: readonly Meeting[], end: 'row' | 'column'): MatrixLine[] {
  const lines = [...groupBy(meetings, (meeting) => [meeting[end].id]).values()].flatMap((group) => {
    const actor = group[0]?.[end];
    return actor ? [{ actor, contacts: [...new Set(group.map(({ contact }) => contact))] }] : [];
  });
  return lines.sort(compareLines);
}

const shown = (lines: MatrixLine[]): MatrixLine[] =>
  lines.length > MANY ? lines.filter(({ actor, contacts }) => contacts.length > 1 || actor.kind === 'unnamed') : lines;

const keyOf = (row: Actor, column: Actor): string => `met-${row.id}_${column.id}`;

/** Reads the matrix off the contacts. */
export function whoMetWhom(corpus: Corpus): Matrix {
  const meetings = corpus.contacts.flatMap((contact) =>
    actorsOf(corpus, contact, 'a').flatMap((row) => actorsOf(corpus, contact, 'b').map((column) => ({ row, column, contact }))),
  );
  const [allRows, allColumns] = [linesOf(meetings, 'row'), linesOf(meetings, 'column')];
  const byPair = groupBy(meetings, ({ row, column }) => [keyOf(row, column)]);
  const pairs = new Map<string, MatrixPair>();
  for (const { actor: row } of allRows) {
    for (const { actor: column } of allColumns) {
      const anchor = keyOf(row, column);
      const contacts = (byPair.get(anchor) ?? []).map(({ contact }) => contact);
      const both = contacts.length > 1 && row.kind !== 'unnamed' && column.kind !== 'unnamed';
      const timeline = both ? `${urlOf.timeline()}?person=${row.id}&person=${column.id}` : null;
      if (contacts.length > 0) pairs.set(anchor, { row, column, contacts, anchor, timeline });
    }
  }
  const [rows, columns] = [shown(allRows), shown(allColumns)];
  const ids = new Set([...rows, ...columns].map(({ actor }) => actor.id));
  const inTable = ({ row, column }: MatrixPair): boolean => ids.has(row.id) && ids.has(column.id);
  const list = [...pairs.values()];
  return {
    rows,
    columns,
    pairs: list.filter(inTable),
    folded: list.filter((pair) => !inTable(pair)),
    others: thirdParties(corpus),
    pairAt: (row, column) => pairs.get(keyOf(row, column)),
  };
}

function thirdParties(corpus: Corpus): Matrix['others'] {
  const groups = groupBy(corpus.contacts, (contact) => othersOf(corpus, contact).map(({ id }) => id));
  return [...groups]
    .map(([id, contacts]) => ({ entity: corpus.entity(id), contacts }))
    .sort((a, b) => b.contacts.length - a.contacts.length || a.entity.name.localeCompare(b.entity.name, 'en'));
}
