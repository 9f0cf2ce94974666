import type { Range } from '../../../schema/span.ts';

/** Words that point to an entity without naming it: "he", "the Norwegian president", "her Danish counterpart", "the two presidents". */
export interface Reference extends Range {
  /** The entities meant; several for a plural. */
  entities: string[];
  kind: 'pronoun' | 'office' | 'counterpart' | 'country' | 'group';
}
