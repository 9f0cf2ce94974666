import { NORWAY_CHINA, TURKEY_GREECE } from '../worlds.ts';
import type { Case } from './visits.ts';

/** What one and the same subject does one after the other, and what is told of a paper or of others beside it. */
export const CHAINED: Case[] = [
  [
    NORWAY_CHINA,
    'On {Monday|2024-03-04}, Anna Berg met Li Wei, held talks with Chen Bo and visited the harbour.',
    'meeting held anna-berg+li-wei - 2024-03-04',
    'meeting held anna-berg+chen-bo - 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg will meet Li Wei in Oslo, hold talks with Chen Bo and open a fair.',
    'meeting planned anna-berg+li-wei oslo -',
    'meeting planned anna-berg+chen-bo - -',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg was received by Li Wei in the morning and was expected to meet Chen Bo.',
    'meeting held anna-berg+li-wei - 2024-03-06~',
    'meeting planned anna-berg+chen-bo - 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Kari Lund said Anna Berg met Li Wei on {Monday|2024-03-04} and later held talks with Chen Bo.',
    'meeting held anna-berg+li-wei - 2024-03-04',
    'meeting held anna-berg+chen-bo - 2024-03-04',
  ],
  [
    TURKEY_GREECE,
    'Emre Kaya is set to meet Nikos Pappas at the presidential palace, and hold a meeting with Eleni Vlachou.',
    'meeting planned emre-kaya+nikos-pappas - -',
    'meeting planned emre-kaya+eleni-vlachou - -',
  ],
  // The day and the town of a handshake are those of the talks it follows.
  [
    NORWAY_CHINA,
    'Anna Berg shakes hands with Li Wei after their meeting in Oslo on {Monday|2024-03-04}.',
    'meeting held anna-berg+li-wei oslo 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'The meeting between Anna Berg and Li Wei, scheduled for {Friday|2024-03-08}, be held on {March 15|2024-03-15}.',
    'meeting planned anna-berg+li-wei - 2024-03-15',
  ],
  [NORWAY_CHINA, 'Anna Berg arrived Beijing on {Monday|2024-03-04}.', 'visit held anna-berg+china beijing 2024-03-04'],
  [NORWAY_CHINA, 'Anna Berg set foot in Beijing on {Monday|2024-03-04}.', 'visit held anna-berg+china beijing 2024-03-04'],
  [NORWAY_CHINA, 'They recalled the visit of Anna Berg, to the city of Beijing.', 'visit held anna-berg+china beijing -'],
  // Signed it was, whatever becomes of the paper.
  [
    NORWAY_CHINA,
    'The trade agreement that Anna Berg and Li Wei signed in Oslo in {May|2023-05} will be renewed.',
    'signing held anna-berg+li-wei oslo 2023-05',
  ],
  // The years that a paper is made for are no day of its signing.
  [
    NORWAY_CHINA,
    'Norway and China have signed a cooperation programme for {2021-2025|2021/2025}.',
    'signing held norway+china - 2024-03-06~',
  ],
  // What opens the sentence tells of those named behind it.
  [
    NORWAY_CHINA,
    'Meeting {yesterday|2024-03-05} in Geneva, Anna Berg and Li Wei reaffirmed their friendship.',
    'meeting held anna-berg+li-wei geneva 2024-03-05',
  ],
  [
    NORWAY_CHINA,
    'Upon arriving in Beijing on {Monday|2024-03-04}, Anna Berg thanked her hosts.',
    'visit held anna-berg+china beijing 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'The last visit by a Norwegian premier to China was made by Anna Berg in {2018|2018}.',
    'visit held anna-berg+china china 2018',
  ],
  // Whoever is free to go has not gone; what somebody owns ends with the comma.
  [NORWAY_CHINA, 'Anna Berg was assured that she was free to travel to China.'],
  [NORWAY_CHINA, 'After Lars Dahl’s long reign, the visit to China was a homecoming.'],
  // A delegation that somebody speaks of is not the speaker.
  [NORWAY_CHINA, 'Anna Berg said that a trade delegation would be visiting Beijing in {May|2024-05}.'],
  // Talks in the other's country are a visit, whoever they were held with there.
  [
    NORWAY_CHINA,
    'A delegation led by Anna Berg will negotiate on further steps in Beijing in {May|2024-05}.',
    'visit planned anna-berg+china beijing 2024-05',
  ],
  [NORWAY_CHINA, 'Anna Berg held talks in Beijing with Marc Dupont.'],
  [
    NORWAY_CHINA,
    'Anna Berg also paid a visit to Li Wei at his residence on {Monday|2024-03-04}.',
    'meeting held anna-berg+li-wei - 2024-03-04',
  ],
  [NORWAY_CHINA, 'Anna Berg headed for China on {Sunday|2024-03-03} to discuss trade.', 'visit held anna-berg+china china 2024-03-03'],
  [NORWAY_CHINA, 'Anna Berg and Li Wei held talks for just over two hours in Geneva.', 'meeting held anna-berg+li-wei geneva 2024-03-06~'],
  // What a country owns does not talk.
  [NORWAY_CHINA, 'Anna Berg praised China’s role in the port at talks with Li Wei.', 'meeting held anna-berg+li-wei - 2024-03-06~'],
  // "Prior to that day" is another day.
  [NORWAY_CHINA, 'Prior to {Monday|2024-03-04}, Norway and China signed an agreement.', 'signing held norway+china - -'],
];
