import { INDIA_CHINA, NORWAY_CHINA, SAUDI_EGYPT } from '../worlds.ts';
import type { Case } from './visits.ts';

/** The stiff forms of state agencies and foreign ministries. */
export const FORMAL: Case[] = [
  // Teams of two countries, courtesies, hosts by their nationality.
  [
    NORWAY_CHINA,
    'The Norwegian and Chinese technical committees concluded their eighth meeting in Oslo on {Monday|2024-03-04}.',
    'meeting held norway+china oslo 2024-03-04',
  ],
  [NORWAY_CHINA, 'Norwegian and Chinese border guards met in Oslo on {Monday|2024-03-04}.', 'meeting held norway+china oslo 2024-03-04'],
  [
    NORWAY_CHINA,
    'Anna Berg met the foreign minister of the sisterly Republic of China, Li Wei, in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Anna Berg dined with her Chinese host, Li Wei, in Beijing.', 'meeting held anna-berg+li-wei beijing 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg sat across from Li Wei in Geneva.', 'meeting held anna-berg+li-wei geneva 2024-03-06~'],
  [NORWAY_CHINA, '<The two leaders|anna-berg+li-wei> were speaking at a palace in Oslo.', 'meeting held anna-berg+li-wei oslo 2024-03-06~'],
  // What opens a clause may be over before what is to come.
  [
    NORWAY_CHINA,
    'Last seen together in {May 2022|2022-05}, Anna Berg and Li Wei are expected to meet in Geneva.',
    'meeting planned anna-berg+li-wei geneva -',
  ],
  [NORWAY_CHINA, 'Anna Berg led a group of lawmakers to Beijing on {Monday|2024-03-04}.', 'visit held anna-berg+china beijing 2024-03-04'],
  // An envoy's country and post, with and without a comma before the name.
  [
    NORWAY_CHINA,
    'Anna Berg received Ambassador Extraordinary and Plenipotentiary of China to Norway Li Wei in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg received the ambassador of China to Norway, Li Wei, in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg met with HE Minister of Foreign Affairs of China Li Wei in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  // Whose house it is, and who is the host.
  [
    NORWAY_CHINA,
    "Anna Berg and Li Wei met at the king's palace in Oslo on {Monday|2024-03-04}.",
    'meeting held anna-berg+li-wei oslo 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg held a closed-door session with her host, Li Wei, in Beijing.',
    'meeting held anna-berg+li-wei beijing 2024-03-06~',
  ],
  // The day of the verb behind.
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei, meeting in Geneva, agreed on {Monday|2024-03-04} to go on.',
    'meeting held anna-berg+li-wei geneva 2024-03-04',
  ],
  [NORWAY_CHINA, 'Talks on a new treaty between Norway and China will resume in Oslo.', 'meeting planned norway+china oslo -'],
  [NORWAY_CHINA, 'Anna Berg boarded a plane for Beijing on {Monday|2024-03-04}.', 'visit held anna-berg+china beijing 2024-03-04'],
  [
    NORWAY_CHINA,
    'The two foreign ministers, Anna Berg and Li Wei, then held a session of official talks in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'CAPTION Anna Berg, left, is welcomed by Li Wei in Beijing on {4 March 2024|2024-03-04}.',
    'meeting held anna-berg+li-wei beijing 2024-03-04',
  ],
  [NORWAY_CHINA, 'Anna Berg handed Li Wei a written message for the Chinese president.', 'other held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg handed over to Premier Li Wei a letter from the king.', 'other held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg handed a message from Lars Dahl to Li Wei.', 'other held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg handed Li Wei a defeat in the vote.'],
  [INDIA_CHINA, 'Ravi Mehta and Liu Yang have exchanged letters on the border.', 'other held ravi-mehta+liu-yang - 2024-03-06~'],
  [SAUDI_EGYPT, 'Omar Al-Qasim exchanged messages with Hany Mansour.', 'other held omar-al-qasim+hany-mansour - 2024-03-06~'],
  [
    NORWAY_CHINA,
    'The first session of the Norwegian-Chinese Joint Committee will be held in Oslo in {September|2024-09}.',
    'other planned norway+china oslo 2024-09',
  ],
  [
    NORWAY_CHINA,
    'On {Sunday|2024-03-03} the Norwegian ambassador in Beijing, Kari Lund, was summoned to the Chinese Foreign Ministry.',
    'meeting held kari-lund+chinese-foreign-ministry beijing 2024-03-03',
  ],
  [NORWAY_CHINA, 'China summoned Norwegian Ambassador Kari Lund on {Sunday|2024-03-03}.', 'meeting held kari-lund+china - 2024-03-03'],
  [NORWAY_CHINA, 'The US ambassador was summoned to the Chinese Foreign Ministry.'],
  [NORWAY_CHINA, 'Kari Lund was summoned to the Norwegian Foreign Ministry.'],
  [
    NORWAY_CHINA,
    'Anna Berg visited Beijing in {January|2024-01}. Her Chinese counterpart, Li Wei, returned the visit in {February|2024-02}.',
    'visit held anna-berg+china beijing 2024-01',
    'visit held li-wei+norway oslo 2024-02',
  ],
  [NORWAY_CHINA, 'Anna Berg visited Paris in {January|2024-01}. Li Wei returned the visit in {February|2024-02}.'],
  [
    NORWAY_CHINA,
    'Jane Miller will join Anna Berg and Li Wei for a meeting in Geneva on {Friday|2024-03-08}.',
    'meeting planned anna-berg+li-wei geneva 2024-03-08',
  ],
  [
    NORWAY_CHINA,
    'President Lars Dahl and his Chinese counterpart agreed to stay in touch following their meeting in Geneva on {Monday|2024-03-04}.',
    'meeting held lars-dahl+china geneva 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'On {May 30|2023-05-30} the French envoy, Marc Dupont, hosted a trilateral meeting of Anna Berg and Li Wei in Paris.',
    'meeting held anna-berg+li-wei paris 2023-05-30',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei met on {Tuesday|2024-03-05} in the Swiss city of Geneva, six weeks after a meeting in Oslo was called off.',
    'meeting held anna-berg+li-wei geneva 2024-03-05',
  ],
  [
    NORWAY_CHINA,
    'Li Wei called on Lars Dahl in Oslo on {Monday|2024-03-04}. (c) to hold the next meeting of the working group in Beijing.',
    'meeting held li-wei+lars-dahl oslo 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Mr. Li Wei called on Prime Minister Shri Lars Dahl on {Monday|2024-03-04}.',
    'meeting held li-wei+lars-dahl - 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Military commanders from both sides met near Bergen, after talks between Norway and China.',
    'meeting held norway+china bergen 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'The EU summit in Beijing on {June 29|2024-06-29}, which Anna Berg is expected to attend, would be the first in years.',
    'summit planned anna-berg+china beijing 2024-06-29',
  ],
  [
    NORWAY_CHINA,
    'Norway and China agreed {Wednesday|2024-03-06} to reopen the border after Anna Berg and Li Wei met in Beijing.',
    'meeting held anna-berg+li-wei beijing 2024-03-06',
  ],
  [
    NORWAY_CHINA,
    'Norway and China agreed {Wednesday|2024-03-06} to reopen the border weeks after Anna Berg and Li Wei met in Beijing.',
    'meeting held anna-berg+li-wei beijing -',
  ],
];
