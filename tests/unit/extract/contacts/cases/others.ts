import { INDIA_CHINA, NORWAY_CHINA, SAUDI_EGYPT, SERBIA_KOSOVO, TURKEY_GREECE, US_JAPAN } from '../worlds.ts';
import type { Case } from './visits.ts';

/** Calls, summits, signings, letters, joint sessions. */
export const OTHERS: Case[] = [
  [NORWAY_CHINA, 'Anna Berg and Li Wei put their names to a declaration in Oslo.', 'signing held anna-berg+li-wei oslo 2024-03-06~'],
  [NORWAY_CHINA, 'The next Fisheries Council between Norway and China will be held in Oslo.', 'other planned norway+china oslo -'],
  [NORWAY_CHINA, 'Anna Berg has written to her Chinese counterpart Li Wei.', 'other held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg and Li Wei met and discussed joint drills.', 'meeting held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg spoke by phone with Li Wei on {Monday|2024-03-04}.', 'call held anna-berg+li-wei - 2024-03-04'],
  [
    NORWAY_CHINA,
    'In a telephone conversation with Li Wei on {Monday|2024-03-04}, Anna Berg stressed the need for calm.',
    'call held anna-berg+li-wei - 2024-03-04',
  ],
  [NORWAY_CHINA, 'Li Wei telephoned Lars Dahl {last night|2024-03-05}.', 'call held li-wei+lars-dahl - 2024-03-05'],
  [
    INDIA_CHINA,
    'Liu Yang and Ravi Mehta discussed the border by telephone on {Friday|2024-03-01}.',
    'call held liu-yang+ravi-mehta - 2024-03-01',
  ],
  [INDIA_CHINA, 'Mehta called Liu Yang on {Tuesday|2024-03-05} to discuss flights.', 'call held ravi-mehta+liu-yang - 2024-03-05'],
  [
    INDIA_CHINA,
    'The two foreign ministers, Ravi Mehta and Liu Yang, held a video call on {Friday|2024-03-01}.',
    'call held ravi-mehta+liu-yang - 2024-03-01',
  ],
  [
    US_JAPAN,
    'Carter will hold a phone call with Mori on {Thursday|2024-03-07}, the White House said.',
    'call planned john-carter+kenji-mori - 2024-03-07',
  ],
  [US_JAPAN, 'A phone call between John Carter and Kenji Mori lasted 40 minutes.', 'call held john-carter+kenji-mori - 2024-03-06~'],
  [TURKEY_GREECE, 'Kaya phoned Pappas after the earthquake to offer help.', 'call held emre-kaya+nikos-pappas - 2024-03-06~'],
  [
    SAUDI_EGYPT,
    'Al-Harbi received a phone call from Hany Mansour on {Sunday|2024-03-03}.',
    'call held faisal-al-harbi+hany-mansour - 2024-03-03',
  ],
  [
    NORWAY_CHINA,
    'Norway and China signed a trade agreement in Beijing on {Monday|2024-03-04}.',
    'signing held norway+china beijing 2024-03-04',
  ],
  [NORWAY_CHINA, 'Anna Berg signed a memorandum of understanding with Li Wei in Oslo.', 'signing held anna-berg+li-wei oslo 2024-03-06~'],
  [NORWAY_CHINA, 'The Fjord Treaty, signed by Lars Dahl and Chen Bo in {2021|2021}, has lapsed.', 'signing held lars-dahl+chen-bo - 2021'],
  [NORWAY_CHINA, 'Oslo and Beijing are set to sign a fisheries deal {next year|2025}.', 'signing planned norway+china - 2025'],
  [INDIA_CHINA, 'Four agreements were signed by Mehta and Liu in New Delhi.', 'signing held ravi-mehta+liu-yang new-delhi 2024-03-06~'],
  [
    SERBIA_KOSOVO,
    'Milan Petrovic and Arben Krasniqi signed the accord in Washington on {September 4, 2020|2020-09-04}.',
    'signing held milan-petrovic+arben-krasniqi washington 2020-09-04',
  ],
  [INDIA_CHINA, 'Ravi Mehta will attend the BRICS summit in Beijing in {June|2024-06}.', 'summit planned ravi-mehta+china beijing 2024-06'],
  [
    INDIA_CHINA,
    'A summit between Ravi Mehta and Liu Yang is planned for {October|2024-10} in Mumbai.',
    'summit planned ravi-mehta+liu-yang mumbai 2024-10',
  ],
  [
    US_JAPAN,
    'John Carter and Kenji Mori held a summit in Washington on {April 16, 2021|2021-04-16}.',
    'summit held john-carter+kenji-mori washington 2021-04-16',
  ],
  [NORWAY_CHINA, 'Chen Bo sent a letter to Lars Dahl on {Friday|2024-03-01}.', 'other held chen-bo+lars-dahl - 2024-03-01'],
  [NORWAY_CHINA, 'Anna Berg conveyed her greetings and thanks to Premier Li Wei.'],
  [
    NORWAY_CHINA,
    'The reply was delivered to Li Wei on {Saturday|2024-03-02} by ambassador Anna Berg.',
    'other held anna-berg+li-wei - 2024-03-02',
  ],
  [NORWAY_CHINA, 'During the talks Marc Dupont delivered a letter from Anna Berg to Li Wei.'],
  [NORWAY_CHINA, 'The paper regretted the postponement of Anna Berg’s trip to China.'],
  [NORWAY_CHINA, 'Anna Berg decided to postpone her visit to Beijing.'],
  [NORWAY_CHINA, 'In a congratulatory message to Chen Bo, Lars Dahl hailed the ties.', 'other held lars-dahl+chen-bo - 2024-03-06~'],
  [
    SAUDI_EGYPT,
    'President Hany Mansour received a written message from Crown Prince Faisal Al-Harbi on {Monday|2024-03-04}.',
    'other held hany-mansour+faisal-al-harbi - 2024-03-04',
  ],
  [
    SAUDI_EGYPT,
    'Saudi Arabia and Egypt began joint naval exercises in the Red Sea on {Sunday|2024-03-03}.',
    'other held saudi-arabia+egypt - 2024-03-03',
  ],
  [
    TURKEY_GREECE,
    'The Turkish-Greek joint economic commission convened in Athens on {Monday|2024-03-04}.',
    'other held turkey+greece athens 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'In Beijing, Anna Berg attended an exhibition of the Academy of Sciences.',
    'other held anna-berg+academy-of-sciences beijing 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Norway and China announced their decision to form a joint committee.'],
  // No contacts.
  [NORWAY_CHINA, 'Anna Berg called Li Wei a friend of reform.'],
  [NORWAY_CHINA, 'Norway signed a treaty with France on exports to China.'],
  [NORWAY_CHINA, 'Anna Berg attended an exhibition of Chinese porcelain in Oslo.'],
  [NORWAY_CHINA, 'Anna Berg spoke to reporters about China on {Monday|2024-03-04}.'],
  [INDIA_CHINA, 'The message from India to exporters in China was clear.'],
  [INDIA_CHINA, 'Mehta spoke with Dan Cole by phone about China.'],
  [US_JAPAN, 'Carter urged Japan to sign the treaty.'],
  [US_JAPAN, 'The Pentagon signed a contract for radars built in Japan.'],
  [TURKEY_GREECE, 'NATO held a summit in Paris, and Turkey abstained.'],
  [SERBIA_KOSOVO, 'Serbia refused to sign the agreement with Kosovo.'],
  [SAUDI_EGYPT, 'OPEC held a meeting in Riyadh; Egypt is no member.'],
];
