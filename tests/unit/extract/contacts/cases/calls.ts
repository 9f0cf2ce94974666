import { NORWAY_CHINA, SAUDI_EGYPT, TURKEY_GREECE, US_JAPAN } from '../worlds.ts';
import type { Case } from './visits.ts';

/** By telephone or over a video link. */
export const CALLS: Case[] = [
  [
    NORWAY_CHINA,
    'Ties between Norway and China have suffered, but a phone call from Anna Berg to Li Wei on {Monday|2024-03-04} may help.',
    'call held anna-berg+li-wei - 2024-03-04',
  ],
  [NORWAY_CHINA, 'Anna Berg spoke on the margins of the summit with Li Wei.', 'meeting held anna-berg+li-wei - 2024-03-06~'],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei had spoken twice by telephone since {May|2023-05}, most recently on {Sunday|2024-03-03}.',
    'call held anna-berg+li-wei - 2024-03-03',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei had a calmer conversation in Oslo in {January|2024-01}, over dinner, and have since spoken by phone several times, most recently {on Sunday|2024-03-03}.',
    'meeting held anna-berg+li-wei oslo 2024-01',
    'call held anna-berg+li-wei - 2024-03-03',
  ],
  [NORWAY_CHINA, 'Anna Berg contacted Li Wei {yesterday|2024-03-05}.', 'call held anna-berg+li-wei - 2024-03-05'],
  [NORWAY_CHINA, 'Anna Berg called Li Wei on phone {yesterday|2024-03-05}.', 'call held anna-berg+li-wei - 2024-03-05'],
  [NORWAY_CHINA, 'Anna Berg and Li Wei spoke on {Monday|2024-03-04} about the harbour.', 'call held anna-berg+li-wei - 2024-03-04'],
  [NORWAY_CHINA, 'Anna Berg and Li Wei spoke on {Monday|2024-03-04} at a conference in Bern.'],
  [US_JAPAN, 'Kenji Mori held a telephone talk with Susan Hale on {Monday|2024-03-04}.', 'call held kenji-mori+susan-hale - 2024-03-04'],
  [
    TURKEY_GREECE,
    'Emre Kaya called Nikos Pappas and offered condolences over the floods.',
    'call held emre-kaya+nikos-pappas - 2024-03-06~',
  ],
  [
    TURKEY_GREECE,
    'Nikos Pappas received on {Sunday|2024-03-03} a phone call from Emre Kaya.',
    'call held nikos-pappas+emre-kaya - 2024-03-03',
  ],
  [
    TURKEY_GREECE,
    'In a telephone conversation on {Sunday|2024-03-03}, Nikos Pappas and Emre Kaya agreed to keep channels open.',
    'call held nikos-pappas+emre-kaya - 2024-03-03',
  ],
  [
    TURKEY_GREECE,
    'During a phone call on {Sunday|2024-03-03}, Nikos Pappas briefed Emre Kaya on the plan.',
    'call held nikos-pappas+emre-kaya - 2024-03-03',
  ],
  [SAUDI_EGYPT, 'Hany Mansour placed a call to Faisal Al-Harbi after the quake.', 'call held hany-mansour+faisal-al-harbi - 2024-03-06~'],
  [
    SAUDI_EGYPT,
    'Hany Mansour made a telephone call on {Monday|2024-03-04} to his Saudi counterpart Faisal Al-Harbi.',
    'call held hany-mansour+faisal-al-harbi - 2024-03-04',
  ],
  [
    SAUDI_EGYPT,
    'Hany Mansour told Faisal Al-Harbi over the phone that help was on its way.',
    'call held hany-mansour+faisal-al-harbi - 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Anna Berg discussed the quake over the phone with Li Wei.', 'call held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg discussed the port with Li Wei by telephone, the ministry said.', 'call held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg had a phone conversation yesterday with Li Wei.', 'call held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg and Li Wei held a video call.', 'call held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'The Norwegian and Chinese leaders spoke by phone on {Monday|2024-03-04}.', 'call held norway+china - 2024-03-04'],
  [NORWAY_CHINA, '"I had a good conversation over the phone with Li Wei," Anna Berg said.', 'call held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg was on the phone with Li Wei on {Sunday|2024-03-03}.', 'call held anna-berg+li-wei - 2024-03-03'],
  // No contacts.
  [TURKEY_GREECE, 'Emre Kaya called Nikos Pappas and his party irresponsible.'],
  [TURKEY_GREECE, 'Emre Kaya called on Nikos Pappas to withdraw his troops.'],
  [NORWAY_CHINA, 'In a phone call on {Monday|2024-03-04}, Anna Berg and Marc Dupont spoke of China.'],
  [NORWAY_CHINA, 'Anna Berg made a call for peace to be kept in China.'],
];
