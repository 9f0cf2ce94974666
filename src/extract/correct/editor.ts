import type { Document } from '../document.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { CorrectionLog } from './correction-log.ts';

/** What every correction needs: the articles whose words it quotes, and the log of what was done. */
export interface Editor {
  /** Documents by article id, in order. */
  documents: ReadonlyMap<string, Document>;
  log: CorrectionLog;
}

/** What to say of an id that an editor typed and that no entity has. */
export function unknownEntity(id: string, known: Iterable<string>): string {
  const near = nearestName(id, [...known]);
  return `there is no entity "${id}"; ${near ? `did you mean "${near}"?` : 'look its id up in entities.json, or add it to content/registry'}`;
}
