import { isTitleOf, refer } from '../around.ts';
import type { ReferenceRule } from '../rule.ts';
import type { Discourse } from '../discourse.ts';
import type { Spot } from '../salience.ts';

const KIND: readonly [RegExp, RegExp][] = [
  [/ministry/i, /ministry|ministries|department|foreign office/i],
  [/embassy/i, /embassy|mission|consulate/i],
  [/agency/i, /agency|press|news|\b[A-Z]{2,6}\b/],
  [/council/i, /council/i],
  [/party/i, /party|union|front|alliance|movement/i],
  [/company/i, /company|corp|inc|group|ltd|oil|gas|airlines?|bank/i],
  [/bank/i, /bank/i],
  [/commission/i, /commission/i],
  [/committee/i, /committee/i],
  [/organi[sz]ation|bloc|group|alliance/i, /organi[sz]ation|union|league|council|alliance|group|community|association|\b[A-Z]{3,6}\b/i],
];

function lastBody(kind: RegExp, spot: Spot, discourse: Discourse): string | null {
  const { history } = discourse;
  for (let index = history.length - 1; index >= Math.max(0, history.length - 60); index -= 1) {
    const actor = history[index];
    if (!actor || actor.end > spot.start || actor.type !== 'organization') continue;
    const entity = discourse.entities.get(actor.entity);
    if (entity && [entity.name, ...entity.aliases].some((name) => kind.test(name))) return actor.entity;
  }
  return null;
}

/** A body by its kind: "the ministry", "the agency", "the bloc". */
export const body: ReferenceRule = {
  name: 'body',
  example: 'The ministry said in a statement that talks would go on.',
  starts: ['the', 'this'],
  pattern:
    /\b(?:the|this) (?:same )?(?:news )?(?:ministry|embassy|agency|council|party|company|bank|commission|committee|organi[sz]ation|bloc|alliance|group)\b(?! of\b| for\b)/gi,
  read(spot, discourse) {
    const words = discourse.document.text.slice(spot.start, spot.end);
    const kind = KIND.find(([pattern]) => pattern.test(words))?.[1];
    if (!kind || isTitleOf(discourse, spot.end)) return null;
    const found = lastBody(kind, spot, discourse);
    return found ? refer(discourse, spot, [found], 'office') : null;
  },
};
