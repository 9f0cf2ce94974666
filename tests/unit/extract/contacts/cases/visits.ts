import { INDIA_CHINA, NORWAY_CHINA, SAUDI_EGYPT, SERBIA_KOSOVO, TURKEY_GREECE, US_JAPAN } from '../worlds.ts';
import type { World } from '../world.ts';

/** World, sentence, what is to be found: one line a report, none where the list is empty. */
export type Case = [World, string, ...string[]];

export const VISITS: Case[] = [
  [NORWAY_CHINA, 'Anna Berg is due in Beijing in {May|2024-05}.', 'visit planned anna-berg+china beijing 2024-05'],
  [NORWAY_CHINA, 'Anna Berg has been to Beijing once, on {February 12|2024-02-12}.', 'visit held anna-berg+china beijing 2024-02-12'],
  [NORWAY_CHINA, 'Anna Berg left Oslo on {Monday|2024-03-04} for Beijing.', 'visit held anna-berg+china beijing 2024-03-04'],
  [NORWAY_CHINA, 'The visit of Li Wei to Norway is pencilled in for {October|2024-10}.', 'visit planned li-wei+norway norway 2024-10'],
  [NORWAY_CHINA, 'Li Wei set off for Oslo on {Monday|2024-03-04}.', 'visit held li-wei+norway oslo 2024-03-04'],
  [
    NORWAY_CHINA,
    'Norwegian Foreign Minister Anna Berg visited Beijing on {Monday|2024-03-04}.',
    'visit held anna-berg+china beijing 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg arrived in Beijing on {Monday|2024-03-04} for a three-day visit.',
    'visit held anna-berg+china beijing 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg will travel to China {next week|2024-03-11/2024-03-17}, the Norwegian Foreign Ministry said.',
    'visit planned anna-berg+china china 2024-03-11/2024-03-17',
  ],
  [NORWAY_CHINA, 'During a two-day visit to Beijing, Anna Berg called for closer ties.', 'visit held anna-berg+china beijing 2024-03-06~'],
  [
    NORWAY_CHINA,
    'Norwegian Prime Minister Lars Dahl is in Shanghai for talks on trade.',
    'visit held lars-dahl+china shanghai 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Chinese Vice Premier Li Wei landed in Bergen {late on Tuesday|2024-03-05}.',
    'visit held li-wei+norway bergen 2024-03-05',
  ],
  [
    INDIA_CHINA,
    'Indian External Affairs Minister Ravi Mehta flew to Beijing on {Sunday|2024-03-03} to meet his Chinese counterpart, Liu Yang.',
    'visit held ravi-mehta+liu-yang beijing 2024-03-03',
  ],
  [INDIA_CHINA, 'Liu Yang paid an official visit to India in {August 2023|2023-08}.', 'visit held liu-yang+india india 2023-08'],
  [
    INDIA_CHINA,
    'A Chinese delegation led by Sun Tao is due in New Delhi on {Friday|2024-03-08}.',
    'visit planned sun-tao+india new-delhi 2024-03-08',
  ],
  [
    INDIA_CHINA,
    "Mehta's visit to China in {2022|2022} was the first by an Indian minister in five years.",
    'visit held ravi-mehta+china china 2022',
  ],
  [US_JAPAN, 'U.S. Secretary of State John Carter will visit Tokyo {next month|2024-04}.', 'visit planned john-carter+japan tokyo 2024-04'],
  [
    US_JAPAN,
    'Japanese Prime Minister Kenji Mori left for Washington on {Tuesday|2024-03-05}.',
    'visit held kenji-mori+united-states washington 2024-03-05',
  ],
  [
    US_JAPAN,
    'Mori, who is on a state visit to the United States, praised the alliance.',
    'visit held kenji-mori+united-states united-states 2024-03-06~',
  ],
  [
    US_JAPAN,
    'President John Carter has invited Kenji Mori to visit Washington in {May|2024-05}.',
    'visit planned kenji-mori+john-carter washington 2024-05',
  ],
  [US_JAPAN, 'Carter is scheduled to arrive in Hiroshima on {May 19|2024-05-19}.', 'visit planned john-carter+japan hiroshima 2024-05-19'],
  [
    TURKEY_GREECE,
    'Greek Prime Minister Nikos Pappas, on a visit to Ankara, said talks would go on.',
    'visit held nikos-pappas+turkey ankara 2024-03-06~',
  ],
  [
    TURKEY_GREECE,
    'Turkish President Emre Kaya traveled to Athens {last December|2023-12}, where he met Prime Minister Nikos Pappas.',
    'visit held emre-kaya+nikos-pappas athens 2023-12',
  ],
  [TURKEY_GREECE, 'Pappas is expected in Ankara {in mid-May|2024-05}.', 'visit planned nikos-pappas+turkey ankara 2024-05'],
  [TURKEY_GREECE, 'Kaya’s planned trip to Athens has raised hopes.', 'visit planned emre-kaya+greece athens -'],
  [
    SERBIA_KOSOVO,
    'Serbian President Milan Petrovic toured Kosovo in {September 2018|2018-09}.',
    'visit held milan-petrovic+kosovo kosovo 2018-09',
  ],
  [
    SAUDI_EGYPT,
    'Saudi Crown Prince Faisal Al-Harbi touched down in Cairo {on Tuesday evening|2024-03-05}, where he was received by President Hany Mansour.',
    'visit held faisal-al-harbi+hany-mansour cairo 2024-03-05',
  ],
  [
    SAUDI_EGYPT,
    'Mansour plans to visit the kingdom’s capital Riyadh {later this month|2024-03}.',
    'visit planned hany-mansour+saudi-arabia riyadh 2024-03',
  ],
  [
    SAUDI_EGYPT,
    'At the invitation of Saudi Crown Prince Faisal Al-Harbi, President Hany Mansour will pay a visit to Jeddah.',
    'visit planned hany-mansour+faisal-al-harbi jeddah -',
  ],
  [
    SAUDI_EGYPT,
    'Egyptian Foreign Minister Nadia Fouad wrapped up a visit to Riyadh on {Thursday|2024-02-29}.',
    'visit held nadia-fouad+saudi-arabia riyadh 2024-02-29',
  ],
  [
    SAUDI_EGYPT,
    'Nadia Fouad headed to Saudi Arabia on {Monday|2024-03-04}, her office said.',
    'visit held nadia-fouad+saudi-arabia saudi-arabia 2024-03-04',
  ],
  [US_JAPAN, 'The last Japanese minister to visit Washington left in {2019|2019}.', 'visit held japan+united-states washington 2019'],
  [TURKEY_GREECE, 'Pappas has been invited by Kaya to visit Ankara.', 'visit planned nikos-pappas+emre-kaya ankara -'],
  [SAUDI_EGYPT, 'Mansour made a brief stop in Jeddah on {Friday|2024-03-01}.', 'visit held hany-mansour+saudi-arabia jeddah 2024-03-01'],
  [NORWAY_CHINA, 'Anna Berg praised the port on her Beijing visit.', 'visit held anna-berg+china beijing 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg ended a three-day China trip on {Monday|2024-03-04}.', 'visit held anna-berg+china china 2024-03-04'],
  [
    NORWAY_CHINA,
    'Li Wei and Chen Bo discussed on {Monday|2024-03-04} a planned visit to Beijing by Anna Berg.',
    'visit planned anna-berg+china beijing -',
  ],
  [NORWAY_CHINA, 'Anna Berg’s Beijing visit on {Monday|2024-03-04} was her second.', 'visit held anna-berg+china beijing 2024-03-04'],
  [NORWAY_CHINA, 'The last Norwegian leader to visit China was Anna Berg in {2016|2016}.', 'visit held anna-berg+china china 2016'],
  [
    NORWAY_CHINA,
    'Kari Lund added that during her visit to Beijing, Anna Berg also toured a port.',
    'visit held anna-berg+china beijing 2024-03-06~',
  ],
  // No contacts.
  [NORWAY_CHINA, 'Anna Berg visited Paris on {Monday|2024-03-04} to discuss China.'],
  [NORWAY_CHINA, 'Anna Berg visited Bergen on {Monday|2024-03-04}.'],
  [NORWAY_CHINA, 'Chinese tourists visited Norway in record numbers in {2023|2023}.'],
  [NORWAY_CHINA, 'Norway welcomed visitors from China.'],
  [NORWAY_CHINA, 'Anna Berg cancelled a visit to Beijing that had been set for {Monday|2024-03-04}.'],
  [NORWAY_CHINA, 'The Norwegian Foreign Ministry denied that Anna Berg would visit Beijing.'],
  [NORWAY_CHINA, 'Norwegian exports of salmon to China arrived at record levels in Beijing.'],
  [US_JAPAN, 'Park Jun visited Tokyo before flying to Washington.'],
  [US_JAPAN, 'Carter will not travel to Japan this year, the White House said.'],
  [US_JAPAN, 'Carter called on Japan to raise defence spending.'],
  [INDIA_CHINA, 'Mehta has refused to visit China until the border is quiet.'],
  [TURKEY_GREECE, 'If Pappas visits Ankara, the islands will be discussed.'],
  [SERBIA_KOSOVO, 'Josef Adler visited Pristina and Belgrade on {Friday|2024-03-01}.'],
  [
    NORWAY_CHINA,
    'Anna Berg left Oslo for Beijing on {Monday|2024-03-04} to meet Li Wei.',
    'visit held anna-berg+li-wei beijing 2024-03-04',
  ],
  [NORWAY_CHINA, 'Anna Berg set off on {Monday|2024-03-04} for China to see Li Wei.', 'visit held anna-berg+li-wei china 2024-03-04'],
  [
    NORWAY_CHINA,
    'Anna Berg turned up unannounced in Beijing on {Monday|2024-03-04} for talks with Li Wei.',
    'visit held anna-berg+li-wei beijing 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'During a visit to Beijing in {January|2024-01}, Anna Berg signed a strategic partnership with Li Wei.',
    'visit held anna-berg+china beijing 2024-01',
    'signing held anna-berg+li-wei beijing 2024-01',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg, currently in Geneva for the assembly, will travel to Beijing in {May|2024-05}.',
    'visit planned anna-berg+china beijing 2024-05',
  ],
  [NORWAY_CHINA, 'This will be Anna Berg’s first visit to China since she took office.', 'visit planned anna-berg+china china -'],
  [NORWAY_CHINA, 'Anna Berg left Oslo to Beijing on {Sunday|2024-03-03}.', 'visit held anna-berg+china beijing 2024-03-03'],
];
