import { INDIA_CHINA, NORWAY_CHINA, SAUDI_EGYPT, SERBIA_KOSOVO, TURKEY_GREECE, US_JAPAN } from '../worlds.ts';
import type { Case } from './visits.ts';

/** Who takes part: pronouns as objects, subjects behind objects, offices without names, each apart, and twice by one verb. */
export const PARTNERS: Case[] = [
  // "Him" is nobody's own self.
  [
    TURKEY_GREECE,
    'Welcomed by Emre Kaya at the palace, Nikos Pappas held talks with <him|nikos-pappas>.',
    'meeting held nikos-pappas+emre-kaya - 2024-03-06~',
  ],
  [
    TURKEY_GREECE,
    'Speaking of Nikos Pappas, Emre Kaya said <he|emre-kaya> had met with <him|emre-kaya> twice.',
    'meeting held emre-kaya+nikos-pappas - -',
  ],
  [
    TURKEY_GREECE,
    'Eleni Vlachou landed. Emre Kaya received <her|eleni-vlachou> in Ankara.',
    'meeting held emre-kaya+eleni-vlachou ankara 2024-03-06~',
  ],
  // What is said of somebody between dashes, or of a country before its name.
  [
    NORWAY_CHINA,
    'Anna Berg will meet Li Wei – China’s first woman to govern – on {Sunday|2024-03-10}.',
    'meeting planned anna-berg+li-wei - 2024-03-10',
  ],
  [
    NORWAY_CHINA,
    'Li Wei received the leader of the small fishing nation of Norway in Beijing.',
    'meeting held li-wei+norway beijing 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Anna Berg and Li Wei will discuss the signing of a trade agreement.', 'meeting planned anna-berg+li-wei - -'],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei broke the ice by meeting on the sidelines of a summit in Geneva {last month|2024-02}.',
    'meeting held anna-berg+li-wei geneva 2024-02',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg was briefly seen interacting with her counterpart Li Wei in Geneva on {Monday|2024-03-04}.',
    'meeting held anna-berg+li-wei geneva 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'In {May|2023-05}, parleys between Anna Berg and Li Wei were held in Geneva.',
    'meeting held anna-berg+li-wei geneva 2023-05',
  ],
  [NORWAY_CHINA, 'Anna Berg interacted with students of Chinese in Oslo.'],
  // A welcome, the day of another thing, how a meeting is done.
  [
    NORWAY_CHINA,
    'Anna Berg received a warm welcome from Li Wei in Beijing on {Monday|2024-03-04}.',
    'meeting held anna-berg+li-wei beijing 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg is hosting Li Wei in Bergen for a walk over islands seized by pirates in {1645|1645}.',
    'meeting held anna-berg+li-wei bergen 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg met Li Wei in Geneva for talks on the basis of the {1956|1956} declaration.',
    'meeting held anna-berg+li-wei geneva 2024-03-06~',
  ],
  [NORWAY_CHINA, 'In {May|2023-05}, Anna Berg met secretly with Li Wei in Geneva.', 'meeting held anna-berg+li-wei geneva 2023-05'],
  [
    NORWAY_CHINA,
    'It is the first dinner since {2021|2021}, when Anna Berg met Li Wei in Geneva.',
    'meeting held anna-berg+li-wei geneva 2021',
  ],
  // The subject, not the object before the talks.
  [
    INDIA_CHINA,
    'Ravi Mehta will hold talks with Liu Yang during a visit to Beijing {next month|2024-04}.',
    'visit planned ravi-mehta+liu-yang beijing 2024-04',
  ],
  [INDIA_CHINA, 'Ravi Mehta thanked Liu Yang on a trip to Shanghai.', 'visit held ravi-mehta+china shanghai 2024-03-06~'],
  // One verb, two encounters.
  [
    SERBIA_KOSOVO,
    'Milan Petrovic and Arben Krasniqi first met within the framework of the Belgrade-Pristina dialogue in Brussels on {June 15, 2021|2021-06-15}, and then on {July 19|2021-07-19}.',
    'meeting held milan-petrovic+arben-krasniqi brussels 2021-06-15',
    'meeting held milan-petrovic+arben-krasniqi - 2021-07-19',
  ],
  [
    US_JAPAN,
    'Susan Hale met Kenji Mori in Tokyo on {May 3, 2023|2023-05-03}, and again in Geneva on {June 14, 2023|2023-06-14}.',
    'meeting held susan-hale+kenji-mori tokyo 2023-05-03',
    'meeting held susan-hale+kenji-mori geneva 2023-06-14',
  ],
  [
    US_JAPAN,
    'Susan Hale met Kenji Mori in Tokyo on {May 3, 2023|2023-05-03} and signed a memo on {May 4, 2023|2023-05-04}.',
    'meeting held susan-hale+kenji-mori tokyo 2023-05-03',
  ],
  // Offices without names.
  [NORWAY_CHINA, 'The secretaries of Norway and China’s security councils met in Oslo.', 'meeting held norway+china oslo 2024-03-06~'],
  [
    NORWAY_CHINA,
    'Norway’s deputy foreign minister met on {Monday|2024-03-04} with the Chinese ambassador.',
    'meeting held norway+china - 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg received here today the Foreign Minister of China, Li Wei, in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  [US_JAPAN, 'Kenji Mori received a phone call from U.S. Secretary of State Susan Hale.', 'call held kenji-mori+susan-hale - 2024-03-06~'],
  [
    INDIA_CHINA,
    'Ravi Mehta held the 21st Meeting of the Special Representatives of India and China on the border with Liu Yang in Beijing.',
    'meeting held ravi-mehta+liu-yang beijing 2024-03-06~',
  ],
  [
    INDIA_CHINA,
    'Meeting with Liu Yang in Beijing, Ravi Mehta said ties were strong.',
    'meeting held ravi-mehta+liu-yang beijing 2024-03-06~',
  ],
  [
    INDIA_CHINA,
    'Ravi Mehta exchanged views with Liu Yang on the margins of the G20 summit.',
    'meeting held ravi-mehta+liu-yang - 2024-03-06~',
  ],
  [US_JAPAN, 'Susan Hale is due in Tokyo on {Friday|2024-03-08} for talks on trade.', 'visit planned susan-hale+japan tokyo 2024-03-08'],
  [
    US_JAPAN,
    'President John Carter of the United States met in Tokyo with Kenji Mori of Japan.',
    'meeting held john-carter+kenji-mori tokyo 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Lars Dahl will pay a visit to Beijing on {March 20|2024-03-20}, spokeswoman Kari Lund told reporters.',
    'visit planned lars-dahl+china beijing 2024-03-20',
  ],
  // Each apart.
  [NORWAY_CHINA, 'Analysts expect Norway and China to compete at the cartel meeting.'],
  [SERBIA_KOSOVO, 'Petrovic told reporters after a meeting with the EU envoy for the Belgrade-Pristina dialogue.'],
  [SERBIA_KOSOVO, 'Josef Adler met separately with Milan Petrovic and Arben Krasniqi in Brussels.'],
  [SERBIA_KOSOVO, 'The mediator Adler held separate meetings with Milan Petrovic and Arben Krasniqi.'],
  [SAUDI_EGYPT, 'An envoy, Jane Cole, spoke by phone individually with Faisal Al-Harbi and Hany Mansour.'],
];
