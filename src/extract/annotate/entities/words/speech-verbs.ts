import type { WordList } from '../../../text/word-list.ts';
import { words } from './words.ts';

/** Verbs by which somebody speaks or acts in person; who stands beside one is a person, or a body that speaks. */
export const SPEECH_VERBS: WordList = words(`
  said says say told tells added adds noted notes stated states stressed underlined underscored emphasized emphasised reiterated warned warns argued
  argues explained explains insisted insists claimed claims wrote writes tweeted posted replied answered asked asks recalled remarked commented
  observed announced declared denied denies confirmed acknowledged admitted conceded predicted vowed pledged promised suggested maintained continued
  concluded highlighted praised criticized criticised condemned thanked urged called hailed lauded slammed blasted rejected dismissed described voiced
  expressed recounted quipped joked believes thinks knows hopes wants thought believed hoped wanted met meets visited visits arrived travelled
  traveled resigned died paid conveyed joined attended flew cited echoed testified pleaded smiled laughed married studied graduated scored batted bowled starred sang painted
  reflected lamented boasted retired apologized apologised shrugged grew spoke
`);

/** Verbs that stand before their speaker too: "said Berg". */
export const VERBS_BEFORE: WordList = words(`
  said says told added noted wrote according met meet meets meeting thanked asked tells quoted
`);
