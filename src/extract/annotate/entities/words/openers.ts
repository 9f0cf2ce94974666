import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Words that open a phrase before the subject of a sentence: "Accompanied by Berg, the minister left". */
export const OPENERS: WordList = words(
  'accompanied joined flanked following after before during at in on speaking alongside together with besides meeting receiving welcoming hosting addressing congratulating thanking briefing while when as upon ahead',
);

/** Words that go on with what an office in apposition is: "Berg, the minister of trade". */
export const GOES_ON: WordList = words('and of for in at to who which whose from since until or');
