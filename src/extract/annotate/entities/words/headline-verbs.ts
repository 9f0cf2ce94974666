import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Verbs that headlines write with a capital right after a name: "Berg Holds Talks". No name of a person runs through one. */
export const HEADLINE_VERBS: WordList = words(`
  holds meets visits hails tells urges greets receives arrives calls says warns discusses discuss welcomes hosts thanks praises pledges vows seeks signs
  sends heads leaves lands slams blasts condemns accuses denies rejects refuses accepts invites congratulates reaffirms reiterates stresses underlines
  underscores affirms confirms announces declares attends addresses chairs joins leads begins starts concludes ends wraps kicks departs travels flies
  returns speaks talks phones telephones briefs consults agrees agree meet hold visit arrive receive embarks undertakes pays takes makes gives gets
  wins loses faces eyes plans hopes expects backs supports opposes criticizes criticises demands offers proposes reviews explores exchanges extends
  expresses conveys delivers highlights emphasizes emphasises notes claims insists suggests believes asks answers replies responds reacts likens
  cancels postpones delays
`);
