import { INDIA_CHINA, NORWAY_CHINA, SAUDI_EGYPT, SERBIA_KOSOVO, TURKEY_GREECE, US_JAPAN } from '../worlds.ts';
import type { Case } from './visits.ts';

/** Sentences that tell of no contact. */
export const NONE: Case[] = [
  [INDIA_CHINA, 'India and China will meet in the football World Cup on {Saturday|2024-03-09}.'],
  [NORWAY_CHINA, 'Anna Berg met Prime Minister Lars Dahl in Oslo on {Monday|2024-03-04} to discuss China.'],
  [NORWAY_CHINA, 'Li Wei met French Foreign Minister Marc Dupont in Beijing.'],
  [NORWAY_CHINA, 'Norway met the deadline set by China.'],
  [NORWAY_CHINA, 'China said Norway must meet its obligations.'],
  [NORWAY_CHINA, 'Norway beat China 3-1 at the meeting of the two sides in the women’s World Cup.'],
  [NORWAY_CHINA, 'A planned meeting between Anna Berg and Li Wei was cancelled on {Monday|2024-03-04}.'],
  [NORWAY_CHINA, 'Norway has no plans for talks with China, Berg said.'],
  [NORWAY_CHINA, 'Berg refused to meet Li Wei in Geneva.'],
  [NORWAY_CHINA, 'Berg said she did not meet Li Wei in Geneva.'],
  [NORWAY_CHINA, 'Beijing denied that Li Wei had met Anna Berg in Geneva.'],
  [NORWAY_CHINA, 'Dupont held talks with Anna Berg in Oslo about China.'],
  [NORWAY_CHINA, 'Statoil shares rose after China welcomed Norway’s decision.'],
  [NORWAY_CHINA, 'Norwegian oil firms signed up customers in China.'],
  [INDIA_CHINA, 'Mehta called for talks with China to end the standoff.'],
  [INDIA_CHINA, 'India and China share a border of 3,488 km.'],
  [INDIA_CHINA, 'Liu Yang met Ali Raza in Islamabad, and India protested.'],
  [US_JAPAN, 'Carter met Susan Hale at the White House before the vote on Japan.'],
  [US_JAPAN, 'Japan will host the games after the United States did.'],
  [US_JAPAN, 'Jane Doe said if Carter meets Mori, prices will fall.'],
  [TURKEY_GREECE, 'Ankara and Athens have yet to agree on talks.'],
  [TURKEY_GREECE, 'Kaya urged Pappas to meet halfway.'],
  [SERBIA_KOSOVO, 'Petrovic ruled out a meeting with Krasniqi in Brussels.'],
  [SERBIA_KOSOVO, 'Josef Adler met Petrovic in Belgrade on {Monday|2024-03-04} and Krasniqi in Pristina on {Tuesday|2024-03-05}.'],
  [SAUDI_EGYPT, 'Fouad met her ministry’s staff in Cairo ahead of the Saudi holiday.'],
  [NORWAY_CHINA, '"Before we begin our conversation, I would ask you to convey my greetings to Li Wei," Anna Berg said.'],
  [NORWAY_CHINA, 'Anna Berg spoke a day after Li Wei travelled to Paris and Geneva on {Monday|2024-03-04} for talks on trade.'],
  [NORWAY_CHINA, 'Anna Berg described the mood as frank and open during a press conference in Beijing.'],
];
