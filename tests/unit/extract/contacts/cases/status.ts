import { INDIA_CHINA, NORWAY_CHINA, SAUDI_EGYPT, SERBIA_KOSOVO, TURKEY_GREECE, US_JAPAN } from '../worlds.ts';
import type { Case } from './visits.ts';

/** Held, planned, or neither: called off, refused, denied. */
export const STATUS: Case[] = [
  [NORWAY_CHINA, 'Anna Berg said she would meet Li Wei in Oslo if need be.'],
  [NORWAY_CHINA, 'A meeting between Anna Berg and Li Wei is not being prepared.'],
  [NORWAY_CHINA, 'Anna Berg denied in {February|2024-02} that she had held secret talks with Li Wei in Singapore.'],
  [NORWAY_CHINA, 'A meeting between Anna Berg and Li Wei could make sense.'],
  [
    NORWAY_CHINA,
    'A meeting between Anna Berg and Li Wei could take place on the margins of a summit in Geneva in {June|2024-06}.',
    'meeting planned anna-berg+li-wei geneva 2024-06',
  ],
  [NORWAY_CHINA, 'Anna Berg was to have lunch with Li Wei in Oslo.', 'meeting planned anna-berg+li-wei oslo -'],
  [NORWAY_CHINA, 'The two countries, Norway and China, agreed at that time to organise joint patrols.'],
  [
    NORWAY_CHINA,
    'Anna Berg has not met Li Wei since {May|2023-05}, when Berg and Li held talks in Geneva.',
    'meeting held anna-berg+li-wei geneva 2023-05',
  ],
  [
    NORWAY_CHINA,
    'It was the first conversation of Anna Berg and Li Wei since Berg cancelled a trip to Beijing.',
    'meeting held anna-berg+li-wei - -',
  ],
  [NORWAY_CHINA, 'Anna Berg has pencilled in a trip to Beijing.', 'visit planned anna-berg+china beijing -'],
  [NORWAY_CHINA, 'A meeting between Anna Berg and Li Wei, due to be held in Oslo on {Monday|2024-03-04}, was cancelled.'],
  [
    NORWAY_CHINA,
    'Working-level talks between Norway and China on the islands and on the fish of the gulf have not been held since summer.',
  ],
  [NORWAY_CHINA, 'The summit made no progress in talks between Norway and China.'],
  [NORWAY_CHINA, 'Norway and China are in talks to arrange a meeting of the ministers.'],
  [NORWAY_CHINA, 'Officials of Norway and China who have attended past meetings asked for more time.'],
  [NORWAY_CHINA, 'The council had invited Norway and China to a briefing on the row, which China declined.'],
  [NORWAY_CHINA, 'Anna Berg confirmed that her government will meet with Li Wei in Oslo.', 'meeting planned li-wei+norway oslo -'],
  [
    NORWAY_CHINA,
    'Anna Berg held a Norway-China ministerial meeting with Li Wei in Oslo on {Monday|2024-03-04}.',
    'meeting held anna-berg+li-wei oslo 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    "Anna Berg's visit to Beijing could pave the way for Lars Dahl's trip to China, Li Wei has told the paper.",
    'visit held anna-berg+china beijing -',
    'visit planned lars-dahl+china china -',
  ],
  // Called off, refused or denied.
  [TURKEY_GREECE, 'Emre Kaya was due to meet Nikos Pappas in Paris, but the talks were called off.'],
  [TURKEY_GREECE, 'Emre Kaya had been expected to hold talks with Nikos Pappas, but the meeting fell through.'],
  [TURKEY_GREECE, 'Emre Kaya and Nikos Pappas were supposed to meet in Paris, but Kaya had cancelled the trip.'],
  [TURKEY_GREECE, 'Emre Kaya and Nikos Pappas were to have met in Athens {last week|2024-02-26/2024-03-03}.'],
  [TURKEY_GREECE, 'The planned meeting between Emre Kaya and Nikos Pappas did not happen.'],
  [TURKEY_GREECE, 'No meeting took place between Emre Kaya and Nikos Pappas.'],
  [TURKEY_GREECE, 'Nikos Pappas put off a visit to Ankara indefinitely.'],
  [TURKEY_GREECE, 'Emre Kaya turned down an invitation to meet Nikos Pappas in Paris.'],
  [SERBIA_KOSOVO, 'A trilateral meeting between Serbia and Kosovo had not taken place after being rejected by Pristina.'],
  [SERBIA_KOSOVO, 'Talks between Serbia and Kosovo were suspended on {Monday|2024-03-04}.'],
  [SERBIA_KOSOVO, 'A spokesman dismissed as false reports of a meeting between Milan Petrovic and Arben Krasniqi.'],
  [SERBIA_KOSOVO, 'The visit of Arben Krasniqi to Belgrade has been postponed.'],
  [US_JAPAN, 'Susan Hale pulled out of a meeting with Kenji Mori in Tokyo.'],
  [US_JAPAN, 'Susan Hale will visit Tokyo on {Friday|2024-03-08}, but Kenji Mori refused to see her.'],
  // Held although something else was refused or called off.
  [
    TURKEY_GREECE,
    'Emre Kaya met Nikos Pappas in Paris, but no statement was issued and a news conference was cancelled.',
    'meeting held emre-kaya+nikos-pappas paris -',
  ],
  [TURKEY_GREECE, 'Emre Kaya refused to apologise when he met Nikos Pappas in Paris.', 'meeting held emre-kaya+nikos-pappas paris -'],
  [US_JAPAN, 'Susan Hale denied the reports during talks with Kenji Mori in Tokyo.', 'meeting held susan-hale+kenji-mori tokyo -'],
  // Ahead: agreed, prepared, accepted, looked forward to.
  [
    TURKEY_GREECE,
    'Emre Kaya and Nikos Pappas agreed on Pappas’s visit to Turkey, but no timetable was given.',
    'visit planned nikos-pappas+turkey turkey -',
  ],
  [NORWAY_CHINA, 'The ministers agreed to arrange an early visit to China by Lars Dahl.', 'visit planned lars-dahl+china china -'],
  [NORWAY_CHINA, 'Officials are preparing for the visit of Lars Dahl to Beijing.', 'visit planned lars-dahl+china beijing -'],
  [NORWAY_CHINA, 'Chen Bo said he looked forward to the visit of Lars Dahl to Beijing.', 'visit planned lars-dahl+china beijing -'],
  [NORWAY_CHINA, 'Lars Dahl has accepted an invitation to visit China.', 'visit planned lars-dahl+china china -'],
  [
    NORWAY_CHINA,
    'Lars Dahl accepted an invitation from Premier Chen Bo to visit Beijing in {May|2024-05}.',
    'visit planned lars-dahl+chen-bo beijing 2024-05',
  ],
  [
    INDIA_CHINA,
    'Ravi Mehta is to make his first official trip to Beijing in {April|2024-04}.',
    'visit planned ravi-mehta+china beijing 2024-04',
  ],
  [
    SAUDI_EGYPT,
    'The envoys discussed dates for a meeting between Faisal Al-Harbi and Hany Mansour.',
    'meeting planned faisal-al-harbi+hany-mansour - -',
  ],
  // Held, whatever is said there of things to come.
  [
    INDIA_CHINA,
    'Ravi Mehta told Liu Yang during their meeting in Brussels that talks would continue.',
    'meeting held ravi-mehta+liu-yang brussels -',
  ],
  [
    INDIA_CHINA,
    'At a meeting with Liu Yang in Brussels, Ravi Mehta said India would never give up its claim.',
    'meeting held ravi-mehta+liu-yang brussels -',
  ],
  [
    INDIA_CHINA,
    'In talks in Brussels on {Monday|2024-03-04}, India and China prepared for the upcoming summit.',
    'meeting held india+china brussels 2024-03-04',
  ],
];
