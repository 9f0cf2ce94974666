import { INDIA_CHINA, NORWAY_CHINA, SERBIA_KOSOVO, SRI_LANKA_INDIA, TURKEY_GREECE } from '../worlds.ts';
import type { Case } from './visits.ts';

/** Who acts is not whose man he is, nor who stood nearest; and talks that are refused, or a custom, are none. */
export const STAND_INS: Case[] = [
  // Somebody's envoy is not that somebody.
  [NORWAY_CHINA, 'A special envoy of President Anna Berg met Li Wei in Geneva.', 'meeting held li-wei+norway geneva 2024-03-06~'],
  [
    NORWAY_CHINA,
    'The special envoy of Norwegian Prime Minister Anna Berg met Li Wei in Geneva.',
    'meeting held li-wei+norway geneva 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'An adviser to Prime Minister Anna Berg held talks with Li Wei in Beijing.',
    'meeting held li-wei+norway beijing 2024-03-06~',
  ],
  [NORWAY_CHINA, "Anna Berg's special envoy met Li Wei in Geneva.", 'meeting held li-wei+norway geneva 2024-03-06~'],
  [NORWAY_CHINA, "Anna Berg's senior adviser arrived in Beijing for talks.", 'visit held norway+china beijing 2024-03-06~'],
  [
    NORWAY_CHINA,
    'Li Wei received the representative of the President of Norway, Anna Berg, in Beijing.',
    'meeting held li-wei+norway beijing 2024-03-06~',
  ],
  [INDIA_CHINA, 'Liu Yang met Sunita Rao, an aide to Ravi Mehta, in Mumbai.', 'meeting held liu-yang+sunita-rao mumbai 2024-03-06~'],
  [
    INDIA_CHINA,
    'Liu Yang met Sunita Rao, special envoy of President Ravi Mehta, in Mumbai.',
    'meeting held liu-yang+sunita-rao mumbai 2024-03-06~',
  ],
  [NORWAY_CHINA, 'The security adviser of Norway Anna Berg met Li Wei in Oslo.', 'meeting held anna-berg+li-wei oslo 2024-03-06~'],
  [NORWAY_CHINA, 'Kari Lund, a deputy to Anna Berg, visited Beijing.', 'visit held kari-lund+china beijing 2024-03-06~'],
  [NORWAY_CHINA, 'The envoys sent by President Anna Berg met Li Wei in Beijing.', 'meeting held li-wei+norway beijing 2024-03-06~'],
  // In whose name he comes stands beside him.
  [
    NORWAY_CHINA,
    'Lars Dahl, acting as special envoy of Prime Minister Anna Berg, arrived in Beijing.',
    'visit held lars-dahl+china beijing 2024-03-06~',
  ],
  [
    TURKEY_GREECE,
    'After talks with the Greek premier, Emre Kaya paid a courtesy call on Eleni Vlachou.',
    'meeting held emre-kaya+eleni-vlachou - 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and a high-ranking delegation arrived in Beijing at the invitation of Li Wei.',
    'visit held anna-berg+li-wei beijing 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Anna Berg of the ruling Statoil flew to Beijing.', 'visit held anna-berg+china beijing 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg raised a case before Lars Dahl on a trip to Beijing.', 'visit held anna-berg+china beijing -'],
  [
    NORWAY_CHINA,
    'Kari Lund met undersecretary for political affairs at the Academy of Sciences of China, Li Wei in Oslo.',
    'meeting held kari-lund+li-wei oslo 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Li Wei hosted a reception on {Monday|2024-03-04} for mayor of Oslo Anna Berg.',
    'meeting held li-wei+anna-berg - 2024-03-04',
  ],
  // The head of a body, whose name stands behind it.
  [
    NORWAY_CHINA,
    'Anna Berg met with the secretary of the Security Council Li Wei in Beijing.',
    'meeting held anna-berg+li-wei beijing 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Anna Berg will also meet with head of the Academy of Sciences Li Wei.', 'meeting planned anna-berg+li-wei - -'],
  // A nationality of two words is one word of a title.
  [
    SRI_LANKA_INDIA,
    'Ravi Mehta called on Sri Lankan President Nimal Perera in Colombo.',
    'meeting held ravi-mehta+nimal-perera colombo 2024-03-06~',
  ],
  [SRI_LANKA_INDIA, 'Sri Lankan and Indian ministers met in Colombo.', 'meeting held sri-lanka+india colombo 2024-03-06~'],
  [SRI_LANKA_INDIA, 'A Sri Lankan delegation arrived in New Delhi.', 'visit held sri-lanka+india new-delhi 2024-03-06~'],
  // Nobody visits his own country.
  [
    SRI_LANKA_INDIA,
    'Ravi Mehta arrives in <the country|india> at the invitation of Nimal Perera.',
    'visit held ravi-mehta+nimal-perera sri-lanka 2024-03-06~',
  ],
  // The subject of the first verb is that of the second.
  [
    TURKEY_GREECE,
    'Emre Kaya held talks with Nikos Pappas and met Eleni Vlachou.',
    'meeting held emre-kaya+nikos-pappas - 2024-03-06~',
    'meeting held emre-kaya+eleni-vlachou - 2024-03-06~',
  ],
  [
    TURKEY_GREECE,
    'Emre Kaya held talks with Nikos Pappas on {Sunday|2024-03-03} and called on Eleni Vlachou on {Monday|2024-03-04}.',
    'meeting held emre-kaya+nikos-pappas - 2024-03-03',
    'meeting held emre-kaya+eleni-vlachou - 2024-03-04',
  ],
  [NORWAY_CHINA, 'Anna Berg will visit Beijing and meet with Li Wei.', 'visit planned anna-berg+li-wei beijing -'],
  // An insertion between commas parts no verb from its object.
  [
    NORWAY_CHINA,
    'Li Wei received on {Monday|2024-03-04}, in Shanghai, China, the Norwegian minister, Anna Berg, for talks.',
    'meeting held li-wei+anna-berg shanghai 2024-03-04',
  ],
  // "Meeting between" is a noun.
  [
    NORWAY_CHINA,
    'Kari Lund described the forthcoming economic intergovernmental meeting between Oslo and Beijing as vital.',
    'meeting planned norway+china - -',
  ],
  // A body in the other country is no journey.
  [NORWAY_CHINA, 'Anna Berg acknowledged aid for the United Nations mission in China.'],
  // Asked to come, and only wished or decided.
  [NORWAY_CHINA, 'Anna Berg also welcomed Li Wei to visit Norway.', 'visit planned li-wei+norway norway -'],
  [NORWAY_CHINA, 'Anna Berg explained that her choice to visit China was a tradition.'],
  [NORWAY_CHINA, 'Kari Lund praised the agreements signed between Norway and China.'],
  [NORWAY_CHINA, 'The agreements signed between Norway and China in {2021|2021} lapsed.', 'signing held norway+china - 2021'],
  [NORWAY_CHINA, 'Kari Lund extended greetings from Anna Berg to Li Wei.'],
  // Discussed by two.
  [NORWAY_CHINA, 'Trade was discussed at a meeting in Geneva by Anna Berg and Li Wei.', 'meeting held anna-berg+li-wei geneva 2024-03-06~'],
  // Refused, suspended, only wished for.
  [SERBIA_KOSOVO, 'Serbia suspended the Belgrade-Pristina talks.'],
  [SERBIA_KOSOVO, 'There is no reason to renew the Belgrade-Pristina negotiations.'],
  [NORWAY_CHINA, 'Oslo has cancelled the Norwegian-Chinese consultations.'],
  [NORWAY_CHINA, "Norway refused Li Wei's visit to Oslo."],
  [NORWAY_CHINA, 'Kari Lund called for Norwegian-Chinese talks.'],
  // A custom.
  [NORWAY_CHINA, 'Anna Berg often holds talks with her Chinese colleagues.'],
  [NORWAY_CHINA, 'Anna Berg regularly meets Li Wei.'],
];
