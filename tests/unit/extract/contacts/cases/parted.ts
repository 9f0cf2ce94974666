import { INDIA_CHINA, NORWAY_CHINA, SAUDI_EGYPT, TURKEY_GREECE, US_JAPAN } from '../worlds.ts';
import type { Case } from './visits.ts';

/** Verb and partner parted by when, where and how; several partners in a row. */
export const PARTED: Case[] = [
  // What somebody is given behind his name, and the clock.
  [
    NORWAY_CHINA,
    'Anna Berg handed the Chinese premier, Li Wei, a protest note in Beijing on {Monday|2024-03-04}.',
    'other held anna-berg+li-wei beijing 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei spoke over the hotline at 3:30 pm on {Monday|2024-03-04}.',
    'call held anna-berg+li-wei - 2024-03-04',
  ],
  // Who is also something else, and what that is.
  [
    NORWAY_CHINA,
    'Anna Berg, leader of the farmers, the junior partner of the party of Lars Dahl, is due to visit Beijing in {May|2024-05}.',
    'visit planned anna-berg+china beijing 2024-05',
  ],
  [
    NORWAY_CHINA,
    'Li Wei, also a member of the council of the party, on {Monday|2024-03-04} met with Anna Berg.',
    'meeting held li-wei+anna-berg - 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg, a sister of the country’s leader, visited China in {February 2022|2022-02} for the Winter Olympics.',
    'visit held anna-berg+china china 2022-02',
  ],
  [
    NORWAY_CHINA,
    'On the margins of a forum in {February|2024-02}, Anna Berg sat down with Li Wei.',
    'meeting held anna-berg+li-wei - 2024-02',
  ],
  [
    NORWAY_CHINA,
    'The plan must wait for Anna Berg and Li Wei, who are expected to meet in Geneva.',
    'meeting planned anna-berg+li-wei geneva -',
  ],
  [NORWAY_CHINA, 'Anna Berg saw Li Wei on {Monday|2024-03-04}.', 'meeting held anna-berg+li-wei - 2024-03-04'],
  [NORWAY_CHINA, 'Anna Berg saw Li Wei as a rival.'],
  [
    NORWAY_CHINA,
    'Anna Berg met {on Monday|2024-03-04} in her office Li Wei and his delegation.',
    'meeting held anna-berg+li-wei - 2024-03-04',
  ],
  [NORWAY_CHINA, 'Anna Berg spent two nights in China in {May|2023-05}.', 'visit held anna-berg+china china 2023-05'],
  [NORWAY_CHINA, 'Anna Berg and Li Wei will see each other again in Doha.', 'meeting planned anna-berg+li-wei doha -'],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei emerged from three hours of closed-door talks in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Their predecessors met in Oslo in {May|2023-05}.', 'meeting held norway+china oslo 2023-05'],
  [
    NORWAY_CHINA,
    'Anna Berg met on {April 5-6, 2023|2023-04-05/2023-04-06} with Li Wei.',
    'meeting held anna-berg+li-wei - 2023-04-05/2023-04-06',
  ],
  [TURKEY_GREECE, 'Emre Kaya met here today with Nikos Pappas.', 'meeting held emre-kaya+nikos-pappas - 2024-03-06~'],
  [
    TURKEY_GREECE,
    'Emre Kaya met in Istanbul on {Friday|2024-03-01} evening with Nikos Pappas.',
    'meeting held emre-kaya+nikos-pappas istanbul 2024-03-01',
  ],
  [
    TURKEY_GREECE,
    'Emre Kaya met behind closed doors for nearly two hours with Nikos Pappas.',
    'meeting held emre-kaya+nikos-pappas - 2024-03-06~',
  ],
  [US_JAPAN, 'Susan Hale sat down, for the first time, with Kenji Mori.', 'meeting held susan-hale+kenji-mori - 2024-03-06~'],
  [
    US_JAPAN,
    'Susan Hale met again late {Tuesday|2024-03-05}, this time one-on-one, with Kenji Mori.',
    'meeting held susan-hale+kenji-mori - 2024-03-05',
  ],
  [
    INDIA_CHINA,
    'Ravi Mehta met on the sidelines of the SCO summit in Singapore with Liu Yang.',
    'meeting held ravi-mehta+liu-yang singapore 2024-03-06~',
  ],
  [INDIA_CHINA, 'Ravi Mehta met this morning at the foreign ministry with Liu Yang.', 'meeting held ravi-mehta+liu-yang - 2024-03-06~'],
  [
    SAUDI_EGYPT,
    'Faisal Al-Harbi received at his office in Riyadh on {Monday|2024-03-04} Egyptian Foreign Minister Hany Mansour.',
    'meeting held faisal-al-harbi+hany-mansour riyadh 2024-03-04',
  ],
  [
    SAUDI_EGYPT,
    'Faisal Al-Harbi hosted, in Jeddah, the visiting Hany Mansour.',
    'meeting held faisal-al-harbi+hany-mansour jeddah 2024-03-06~',
  ],
  [SAUDI_EGYPT, 'Faisal Al-Harbi received here today Hany Mansour.', 'meeting held faisal-al-harbi+hany-mansour - 2024-03-06~'],
  [
    NORWAY_CHINA,
    'Chen Bo praised ties with Norway at a meeting in Beijing on {March 4|2024-03-04} with Lars Dahl.',
    'meeting held chen-bo+lars-dahl beijing 2024-03-04',
  ],
  [NORWAY_CHINA, 'Chen Bo thanked Norway during a dinner in Beijing with Lars Dahl.', 'meeting held chen-bo+lars-dahl beijing 2024-03-06~'],
  [
    NORWAY_CHINA,
    'Anna Berg met Li Wei, Premier Chen Bo and several business leaders in Beijing.',
    'meeting held anna-berg+li-wei+chen-bo beijing 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg held talks with Li Wei, Chen Bo, and Defence Minister Zhao Min in Beijing.',
    'meeting held anna-berg+li-wei+chen-bo+zhao-min beijing 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Anna Berg was received by Li Wei and Zhao Min in Beijing.', 'meeting held anna-berg+li-wei+zhao-min beijing 2024-03-06~'],
  [
    NORWAY_CHINA,
    'Anna Berg met with the deputy chairman of the council of ministers of China, Li Wei, in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg received the chairman of the two great harbours President Li Wei in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg, in addition to calling on Chen Bo, will also meet Li Wei in Beijing.',
    'meeting planned anna-berg+li-wei beijing -',
  ],
  [NORWAY_CHINA, 'Anna Berg also called on the premier, Li Wei.', 'meeting held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Anna Berg held a meeting with Li Wei via video link on {Monday|2024-03-04}.', 'call held anna-berg+li-wei - 2024-03-04'],
  [
    NORWAY_CHINA,
    'The talks that took place between Anna Berg and Li Wei in Oslo were long.',
    'meeting held anna-berg+li-wei oslo 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Anna Berg and Li Wei discussed trade on {Monday|2024-03-04}.', 'meeting held anna-berg+li-wei - 2024-03-04'],
  [
    NORWAY_CHINA,
    'Anna Berg paid a courtesy call on Chen Bo and held a meeting with Li Wei in Beijing.',
    'meeting held anna-berg+chen-bo - 2024-03-06~',
    'meeting held anna-berg+li-wei beijing 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Anna Berg will address the Academy of Sciences and meet the speaker Li Wei.', 'meeting planned anna-berg+li-wei - -'],
  [
    NORWAY_CHINA,
    'Lars Dahl announced Anna Berg’s forthcoming trip to Beijing after meeting with Li Wei in Oslo.',
    'visit planned anna-berg+china beijing -',
    'meeting held lars-dahl+li-wei oslo 2024-03-06~',
  ],
  [NORWAY_CHINA, 'Anna Berg met Li Wei and promised support not only to China but to Asia.', 'meeting held anna-berg+li-wei - 2024-03-06~'],
  [
    NORWAY_CHINA,
    'Anna Berg will co-chair a meeting of the joint commission along with her counterpart Li Wei in Beijing.',
    'meeting planned anna-berg+li-wei beijing -',
  ],
  [NORWAY_CHINA, 'Anna Berg called on the chief of army staff (COAS) General Li Wei.', 'meeting held anna-berg+li-wei - 2024-03-06~'],
  // No contacts.
  [NORWAY_CHINA, 'Anna Berg called on Li Wei to end the war.'],
  [TURKEY_GREECE, 'Emre Kaya met on {Monday|2024-03-04} in Paris with reporters and spoke of Nikos Pappas.'],
  [NORWAY_CHINA, 'Anna Berg met on {Monday|2024-03-04} with Marc Dupont, and Li Wei flew home.'],
  [NORWAY_CHINA, 'Anna Berg met in Paris to weigh the dispute with China.'],
  [NORWAY_CHINA, 'Anna Berg met fishermen angry with China.'],
  [SAUDI_EGYPT, 'Faisal Al-Harbi received an award in Riyadh on {Monday|2024-03-04}, Hany Mansour said.'],
  [SAUDI_EGYPT, 'Faisal Al-Harbi welcomed in Riyadh a decision by Hany Mansour.'],
  [
    NORWAY_CHINA,
    'Lars Dahl said the port would be done by {June|2024-06}, when Li Wei is due to visit Oslo.',
    'visit planned li-wei+norway oslo 2024-06',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei will travel together to Bergen on {Saturday|2024-03-09} to inspect the harbour.',
    'meeting planned anna-berg+li-wei bergen 2024-03-09',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg was received by Chen Bo, dined with Li Wei and returned to Oslo.',
    'meeting held anna-berg+chen-bo - 2024-03-06~',
    'meeting held anna-berg+li-wei - 2024-03-06~',
  ],
  [
    NORWAY_CHINA,
    'The proposal was made in a letter that Anna Berg sent to Li Wei on {Monday|2024-03-04}.',
    'other held anna-berg+li-wei - 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg will meet Li Wei on {Friday|2024-03-08} and visit a factory in Shanghai.',
    'meeting planned anna-berg+li-wei - 2024-03-08',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei have spoken only once since the row over the port began, on {15 August|2023-08-15}.',
    'call held anna-berg+li-wei - 2023-08-15',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei ran into one another in Geneva on {Monday|2024-03-04}.',
    'meeting held anna-berg+li-wei geneva 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'On {Monday|2024-03-04}, Anna Berg and Li Wei chaired the harbour council in Oslo.',
    'meeting held anna-berg+li-wei oslo 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'The ceremony in Oslo on {Monday|2024-03-04} was opened by Anna Berg and Li Wei.',
    'meeting held anna-berg+li-wei oslo 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei had last seen each other in Paris in {December 2021|2021-12}.',
    'meeting held anna-berg+li-wei paris 2021-12',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg crossed the bay of Bergen by launch on {Monday|2024-03-04} to meet Li Wei in Shanghai.',
    'meeting held anna-berg+li-wei shanghai 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'The memorandum of understanding that Norway and China signed in {June 2001|2001-06} has lapsed.',
    'signing held norway+china - 2001-06',
  ],
  [
    NORWAY_CHINA,
    'The talks in Oslo from {27 May|2024-05-27}, chaired by Anna Berg and Li Wei, will be closed.',
    'meeting planned anna-berg+li-wei oslo 2024-05-27',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg will meet Li Wei and Security Council Secretary Chen Bo on {Thursday|2024-03-07}.',
    'meeting planned anna-berg+li-wei+chen-bo - 2024-03-07',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg met Premier Li Wei, aerospace chief Chen Bo and Zhao Min on {Monday|2024-03-04}.',
    'meeting held anna-berg+li-wei+chen-bo+zhao-min - 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei signed a treaty between <their|anna-berg+li-wei> countries on {Monday|2024-03-04}.',
    'signing held anna-berg+li-wei - 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'The treaty is ready, and Anna Berg and Li Wei will sign it on {Thursday|2024-03-07}.',
    'signing planned anna-berg+li-wei - 2024-03-07',
  ],
  [NORWAY_CHINA, 'Anna Berg conveyed to Li Wei, at a meeting, a message on the harbour.', 'other held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'Li Wei invited Anna Berg for an official visit to China.', 'visit planned anna-berg+li-wei china -'],
  [
    NORWAY_CHINA,
    'Anna Berg will visit Beijing on {Friday|2024-03-08} for talks with Li Wei, the ministry confirmed {Tuesday|2024-03-05}.',
    'visit planned anna-berg+li-wei beijing 2024-03-08',
  ],
  [NORWAY_CHINA, 'Anna Berg’s agenda involves a meeting with Li Wei.', 'meeting planned anna-berg+li-wei - -'],
  [
    NORWAY_CHINA,
    'Anna Berg will meet Li Wei on {Thursday|2024-03-07} as part of a two-day visit to Beijing.',
    'meeting planned anna-berg+li-wei beijing 2024-03-07',
  ],
  [NORWAY_CHINA, 'Anna Berg held a telephonic conversation with Li Wei on {Monday|2024-03-04}.', 'call held anna-berg+li-wei - 2024-03-04'],
  [NORWAY_CHINA, 'Anna Berg and Li Wei during the signing of the agreement', 'signing held anna-berg+li-wei - 2024-03-06~'],
  [NORWAY_CHINA, 'A senior ally of Anna Berg arrived in Beijing on {Monday|2024-03-04}.', 'visit held norway+china beijing 2024-03-04'],
  [NORWAY_CHINA, 'Anna Berg ally holds talks in China on {Monday|2024-03-04}', 'visit held norway+china china 2024-03-04'],
  [
    NORWAY_CHINA,
    'Earlier on {Sunday|2024-03-03}, speaking in Paris, Anna Berg announced that <she|anna-berg> will hold talks with Li Wei during <her|anna-berg> visit to Beijing.',
    'visit planned anna-berg+li-wei beijing -',
  ],
  [NORWAY_CHINA, 'Anna Berg to hand over a letter to Li Wei', 'other planned anna-berg+li-wei - -'],
  [
    NORWAY_CHINA,
    'Anna Berg plans to meet Li Wei on {Thursday|2024-03-07} to convey an invitation from the royal family to visit Oslo.',
    'meeting planned anna-berg+li-wei - 2024-03-07',
  ],
];
