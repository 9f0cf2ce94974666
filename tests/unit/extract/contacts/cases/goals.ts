import { NORWAY_CHINA } from '../worlds.ts';
import type { Case } from './visits.ts';

const HELD = 'visit held anna-berg+china';
const BOTH = 'anna-berg+li-wei';

/** Journeys and meetings told from their goal, their guest or their table, with what parts a verb from its place and day. */
export const GOALS: Case[] = [
  // The visit first, then who made it.
  [NORWAY_CHINA, 'The high point was the visit that Anna Berg made in {May|2023-05} to China.', `${HELD} china 2023-05`],
  [NORWAY_CHINA, 'Ties warmed after the trip Anna Berg paid in {May|2023-05} to Beijing.', `${HELD} beijing 2023-05`],
  [NORWAY_CHINA, 'The visit Anna Berg will pay to China is her first.', 'visit planned anna-berg+china china -'],
  // A country made the goal.
  [NORWAY_CHINA, 'In {2022|2022}, Anna Berg made China her first outbound state visit.', `${HELD} china 2022`],
  [NORWAY_CHINA, 'Anna Berg chose China as the destination of her first trip in {May|2023-05}.', `${HELD} china 2023-05`],
  // At a meal for the guest.
  [
    NORWAY_CHINA,
    'Speaking at a state banquet in Beijing on {Monday|2024-03-04} in honour of Anna Berg, Premier Li Wei praised the fishermen.',
    'meeting held li-wei+anna-berg beijing 2024-03-04',
  ],
  [NORWAY_CHINA, 'At a dinner in Oslo for Premier Li Wei, Anna Berg raised a glass.', `meeting held ${BOTH} oslo 2024-03-06~`],
  // At the head of one table.
  [NORWAY_CHINA, 'Anna Berg and Li Wei are scheduled to preside over the third cabinet of the neighbours.', `meeting planned ${BOTH} - -`],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei jointly inaugurated the bridge in Bergen on {Monday|2024-03-04}.',
    `meeting held ${BOTH} bergen 2024-03-04`,
  ],
  // An invitation that has an owner.
  [NORWAY_CHINA, 'Anna Berg has accepted Li Wei’s invitation to visit China.', 'visit planned anna-berg+li-wei china -'],
  // Met one by one.
  [
    NORWAY_CHINA,
    'Anna Berg held separate talks with Premier Li Wei and Foreign Minister Chen Bo in Beijing on {Monday|2024-03-04}.',
    `meeting held ${BOTH} beijing 2024-03-04`,
    'meeting held anna-berg+chen-bo beijing 2024-03-04',
  ],
  // What stands between the verb and "by".
  [
    NORWAY_CHINA,
    'Anna Berg was received at the presidential palace in Beijing on {Monday|2024-03-04} by Premier Li Wei.',
    `meeting held ${BOTH} beijing 2024-03-04`,
  ],
  // Suffixes and titles of names.
  [NORWAY_CHINA, 'President Anna Berg Jr. met Premier Li Wei in Oslo.', `meeting held ${BOTH} oslo 2024-03-06~`],
  [NORWAY_CHINA, 'Anna Berg MP, on {Monday|2024-03-04} met Professor Li Wei in Oslo.', `meeting held ${BOTH} oslo 2024-03-04`],
  // Where and when.
  [NORWAY_CHINA, 'Anna Berg met Li Wei in the northern port city of Bergen.', `meeting held ${BOTH} bergen 2024-03-06~`],
  [
    NORWAY_CHINA,
    'Anna Berg received Li Wei in Oslo’s old harbour district on {Monday|2024-03-04}.',
    `meeting held ${BOTH} oslo 2024-03-04`,
  ],
  [
    NORWAY_CHINA,
    'After her trip to Paris, Anna Berg received Premier Li Wei at the palace on {Monday|2024-03-04}.',
    `meeting held ${BOTH} - 2024-03-04`,
  ],
  [
    NORWAY_CHINA,
    'Anna Berg is paying an official visit to China as a guest of the Chinese government from {March 4-6|2024-03-04/2024-03-06}.',
    `${HELD} china 2024-03-04/2024-03-06`,
  ],
  [NORWAY_CHINA, 'Anna Berg’s visit to China is the first in {the last 25 years|1999/2024}.', `${HELD} china 2024-03-06~`],
  [NORWAY_CHINA, 'Anna Berg and Li Wei are also to sign a trade agreement.', `signing planned ${BOTH} - -`],
  // The visit, and whose it is.
  [NORWAY_CHINA, 'Anna Berg received on {Monday|2024-03-04} the visit of Premier Li Wei in Oslo.', `meeting held ${BOTH} oslo 2024-03-04`],
  [
    NORWAY_CHINA,
    'On {Monday|2024-03-04}, Anna Berg paid courtesy visits to Chinese leaders, including Premier Li Wei.',
    `meeting held ${BOTH} - 2024-03-04`,
  ],
  [NORWAY_CHINA, 'At noon on {Monday|2024-03-04}, Anna Berg, Norway’s premier, met Li Wei.', `meeting held ${BOTH} - 2024-03-04`],
  [NORWAY_CHINA, 'Anna Berg met Li Wei on the island of Bergen.', `meeting held ${BOTH} bergen 2024-03-06~`],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei deliberated on trade at the margin of the forum in Geneva on {Monday|2024-03-04}.',
    `meeting held ${BOTH} geneva 2024-03-04`,
  ],
  [
    NORWAY_CHINA,
    'The meeting between Anna Berg and Li Wei in Oslo builds on the treaty signed in {2016|2016}.',
    `meeting held ${BOTH} oslo 2024-03-06~`,
  ],
  [NORWAY_CHINA, 'The treaty signed in {2016|2016} by Anna Berg and Li Wei lapsed.', `signing held ${BOTH} - 2016`],
  [NORWAY_CHINA, 'Anna Berg hosted a dinner to honour Premier Li Wei in Oslo.', `meeting held ${BOTH} oslo 2024-03-06~`],
  [NORWAY_CHINA, 'The treaty would be signed when Premier Li Wei visits Oslo.', 'visit planned li-wei+norway oslo -'],
  // Side by side.
  [NORWAY_CHINA, 'Anna Berg and Li Wei on {Monday|2024-03-04} toured the harbour in Bergen.', `meeting held ${BOTH} bergen 2024-03-04`],
  // Behind a description that no comma closes.
  [
    NORWAY_CHINA,
    'Anna Berg met Li Wei, interim head of the council of China in Bergen on {Monday|2024-03-04}.',
    `meeting held ${BOTH} bergen 2024-03-04`,
  ],
  // No contacts.
  [NORWAY_CHINA, 'Anna Berg and Li Wei launched a campaign against waste.'],
  [NORWAY_CHINA, 'Anna Berg will also visit a China development office of the bank.'],
  [NORWAY_CHINA, 'Speaking at a dinner in Oslo for Marc Dupont, Anna Berg praised Li Wei.'],
  [NORWAY_CHINA, 'Anna Berg chose China as the theme of her book.'],
];
