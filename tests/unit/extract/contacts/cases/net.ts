import { NORWAY_CHINA } from '../worlds.ts';
import type { Case } from './visits.ts';

/** Told in no form that a rule of its own reads: one of each side, and a word for an encounter or a journey. */
export const NET: Case[] = [
  [
    NORWAY_CHINA,
    'Anna Berg reaffirmed her thanks to Premier Li Wei for his help with the harbour during a long telephone conversation.',
    'call held anna-berg+li-wei - 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg of the ruling party, on her first journey abroad, landed late at night at the brand new airport of the port of Shanghai in China.',
    'visit held anna-berg+china shanghai 2024-03-06~',
  ],
  // No contacts.
  [NORWAY_CHINA, 'A meeting of fishermen is overdue and should be held soon after the visit of Anna Berg, Li Wei wrote.'],
  [NORWAY_CHINA, 'Neither Anna Berg nor Li Wei has commented on this meeting.'],
  [NORWAY_CHINA, 'Anna Berg spoke warmly of the letter that Li Wei wrote to the council.'],
  [NORWAY_CHINA, 'Anna Berg praised the meetings of the past years and the part that Li Wei had in them.'],
  [NORWAY_CHINA, 'Anna Berg and Li Wei were told of the preparations for the summit.'],
  [NORWAY_CHINA, 'Anna Berg reaffirmed her thanks to Marc Dupont for what Li Wei was promised during a long telephone conversation.'],
  [NORWAY_CHINA, 'Anna Berg landed late at night, and Marc Dupont flew on to China.'],
];
