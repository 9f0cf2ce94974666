import type { Chance } from './chance.ts';

const LEADERS = {
  Norwegian: ['Anna Berg', 'Erik Lund', 'Ingrid Solheim', 'Lars Haugen', 'Marit Dahl', 'Nils Aasen', 'Kari Moen', 'Jonas Bakke'],
  Chilean: ['Carmen Rojas', 'Diego Fuentes', 'Elena Vidal', 'Hugo Paredes', 'Lucia Soto', 'Mateo Carrasco', 'Pilar Araya', 'Tomas Leiva'],
};
const OFFICES = [
  'Foreign Minister',
  'Trade Minister',
  'Prime Minister',
  'Defence Minister',
  'President',
  'Energy Minister',
  'Interior Minister',
  'Finance Minister',
];
const PLACES = ['Oslo', 'Santiago', 'Geneva', 'Bergen', 'Valparaiso', 'New York'];
const SUBJECTS = [
  'fisheries',
  'trade',
  'the Antarctic treaty',
  'shipping lanes',
  'lithium',
  'salmon farming',
  'wind power',
  'student exchanges',
];
const OUTLETS = ['The Fjord Post', 'Andes Courier', 'The Harbour Times', 'Nordlys Weekly', 'Pacific Monitor', 'The Strait Gazette'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAY = 86_400_000;

const dayWords = (time: number): string => {
  const day = new Date(time);
  return `${String(day.getUTCDate())} ${MONTHS[day.getUTCMonth()] ?? ''} ${String(day.getUTCFullYear())}`;
};

/** One paragraph that reports one contact on a day, and a sentence that adds nothing to it. */
function paragraph(chance: Chance, time: number, planned: boolean): string {
  const [first, second] = [chance.below(8), chance.below(8)];
  const host = `Norwegian ${OFFICES[first] ?? ''} ${LEADERS.Norwegian[first] ?? ''}`;
  const guest = `Chilean ${OFFICES[second] ?? ''} ${LEADERS.Chilean[second] ?? ''}`;
  const [place, subject, day] = [chance.pick(PLACES), chance.pick(SUBJECTS), dayWords(time)];
  if (planned) return `${host} will meet ${guest} in ${place} on ${day}. They are to discuss ${subject}.`;
  const told = [
    `${host} met ${guest} in ${place} on ${day} to discuss ${subject}.`,
    `${guest} visited ${chance.pick(['Oslo', 'Bergen'])} on ${day} and met ${host}.`,
    `${host} and ${guest} spoke by phone on ${day} about ${subject}.`,
    `${host} and ${guest} signed an agreement on ${subject} in ${place} on ${day}.`,
    `${host} travelled to ${chance.pick(['Santiago', 'Valparaiso'])} on ${day} for talks with ${guest}.`,
  ];
  return `${chance.pick(told)} Both sides called the state of ${subject} a matter of patience.`;
}

/**
 * A made-up dossier of about so many contacts over the years 2014 to 2023, as files by their path below its folder: an article for every
 * three of them, by six outlets.
 */
export function makeDossier(contacts: number, chance: Chance): Map<string, string> {
  const files = new Map([
    [
      'dossier.yaml',
      `title: Oslo–Santiago
subtitle: Invented contacts, for tests
parties:
  - { country: NO, entity: norway, name: Norway, adjective: Norwegian, capital: Oslo }
  - { country: CL, entity: chile, name: Chile, adjective: Chilean, capital: Santiago }
window: 2014/2023
`,
    ],
  ]);
  const [start, end] = [Date.UTC(2014, 0, 1), Date.UTC(2023, 10, 30)];
  for (let index = 0; index < contacts / 3; index += 1) {
    // The later years are the fuller ones.
    const time = start + Math.floor(((end - start) * Math.sqrt(chance.below(10_000) / 10_000)) / DAY) * DAY;
    const published = time + 20 * DAY;
    const days = [time - chance.below(9) * DAY, time + (5 + chance.below(9)) * DAY, published + (5 + chance.below(9)) * DAY];
    const id = `${new Date(published).toISOString().slice(0, 10)}-${String(index).padStart(4, '0')}`;
    const outlet = chance.pick(OUTLETS);
    const body = days.map((day, at) => paragraph(chance, day, at === 2)).join('\n\n');
    files.set(`articles/${id}.txt`, `Norway and Chile, report ${String(index)}\n\n${dayWords(published)}\n\n${body}\n`);
    files.set(
      `articles/${id}.yaml`,
      `outlet: ${outlet}\nurl: https://example.org/${id}\npublished: { edtf: ${new Date(published).toISOString().slice(0, 10)}, basis: given }\nrights: { mode: full, holder: ${outlet} }\n`,
    );
  }
  return files;
}
