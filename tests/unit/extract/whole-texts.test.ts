import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import type { Knowledge } from '../../../src/extract/knowledge.ts';
import { digest } from '../../../src/files/digest.ts';
import { readGazetteer } from '../../../src/files/read-gazetteer.ts';

const knowledge: Knowledge = {
  dossier: {
    title: '',
    subtitle: '',
    description: '',
    window: '2024',
    parties: [
      { country: 'NO', entity: 'norway', name: 'Norway', adjective: 'Norwegian' },
      { country: 'CL', entity: 'chile', name: 'Chile', adjective: 'Chilean' },
    ],
  },
  registry: [],
  lexicon: {},
  gazetteer: readGazetteer(),
  claims: [],
  corrections: [],
};

const read = (...paragraphs: string[]): ReturnType<typeof extract> =>
  extract([{ id: 'a', file: 'a.txt', text: ['14 March 2024', ...paragraphs].join('\n\n') + '\n', hash: '', sidecar: null }], knowledge, {
    digest,
  });

/** The contacts of an article of 14 March 2024, each as "type status date place people". */
const contactsOf = (...paragraphs: string[]): string[] =>
  read(...paragraphs).contacts.map(
    ({ type, status, date, place, participants }) =>
      `${type} ${status} ${date ?? '-'} ${place ?? '-'} ${[...participants].sort().join('+')}`,
  );

describe('a whole article', () => {
  it('gives no third president to the other party', () => {
    expect(
      contactsOf(
        'Norwegian President Jonas Berg hosted President Marta Diaz and Chilean President Luis Rojas in the North Sea resort town.',
      ),
    ).toEqual(['meeting held 2024-03-14~ - jonas-berg+luis-rojas']);
  });

  it('takes what somebody praises behind an opening phrase for no word on whom he meets', () => {
    const { entities } = read(
      "SANTIAGO – Norway's foreign minister arrived in Santiago on Wednesday to deliver a message to President Luis Rojas of Chile.",
      'Meeting Foreign Minister Anna Berg, Foreign Minister Pedro Soto hailed the positive part played by Norwegian King Olav Moe in ports.',
    );
    expect(entities.filter(({ type }) => type === 'person').map(({ id, country }) => `${id} ${country ?? '-'}`)).toEqual([
      'anna-berg NO',
      'luis-rojas CL',
      'olav-moe NO',
      'pedro-soto CL',
    ]);
  });

  it('lets a name act behind an opening phrase that ends in who the other is', () => {
    expect(
      contactsOf(
        'Chilean Foreign Minister Pedro Soto said on Monday that ports matter.',
        'During a meeting with Erik Moe, chairman of the Ports Committee of Norway, Soto said on Tuesday that Chile wants ports.',
      ),
    ).toEqual(['meeting held 2024-03-12 - erik-moe+pedro-soto']);
  });

  it('places no talks in the sea that they are about', () => {
    expect(
      contactsOf(
        'Chilean Foreign Minister Pedro Soto and Norwegian Foreign Minister Anna Berg discussed on Monday shipping in the North Sea.',
      ),
    ).toEqual(['meeting held 2024-03-11 - anna-berg+pedro-soto']);
  });

  it('keeps for later the session that somebody has come to attend', () => {
    expect(
      contactsOf(
        'Norwegian Finance Minister Anna Berg arrived in Santiago on Monday to attend the 14th meeting of Norway-Chile Joint Economic Committee, an agency reported.',
      ),
    ).toContain('other planned 2024-03-14~ santiago chile+norway');
  });

  it.each([
    ['At the invitation of her Chilean counterpart, Foreign Minister Anna Berg arrived in Santiago on Monday.'],
    ['At the invitation of her Chilean counterpart, Anna Berg travelled to Santiago on Monday.'],
  ])('gives no guest to the country that invites: %s', (text) => {
    expect(contactsOf(text)).toEqual(['visit held 2024-03-11 santiago anna-berg+chile']);
  });

  it.each([
    ["Norway's State Council met.", 'State Council NO'],
    ['The Norwegian State Council met.', 'Norwegian State Council NO'],
    ["The Ports Committee of Norway's parliament met.", 'Ports Committee NO'],
    ['The State Council met in Beijing.', 'State Council CN'],
  ])('gives a body of a plain name to the country that it names: %s', (text, body) => {
    expect(
      read(text)
        .entities.filter(({ type }) => type === 'organization')
        .map(({ name, country }) => `${name} ${country ?? '-'}`),
    ).toEqual([body]);
  });

  it.each([
    ['The leaders of the three countries will hold a summit in Bergen on 22 March.', ['summit planned 2024-03-22 bergen chile+norway']],
    ["The three countries' presidents met in Lima on Monday.", ['meeting held 2024-03-11 lima chile+norway']],
    ['The three presidents met in Lima on Monday.', ['meeting held 2024-03-11 lima chile+norway']],
    ['The three sides signed an accord in Lima on Monday.', ['signing held 2024-03-11 lima chile+norway']],
    ['Experts from the three countries met in Lima on Monday.', ['meeting held 2024-03-11 lima chile+norway']],
    ['The trilateral meeting took place in Lima on Monday.', ['meeting held 2024-03-11 lima chile+norway']],
    ['The three Baltic countries met in Lima on Monday.', []],
  ])('means by three the parties and the third that stood in one list with them: %s', (text, contacts) => {
    expect(contactsOf('Chile, Peru and Norway are partners.', text)).toEqual(contacts);
    expect(contactsOf('Oslo, Santiago and Lima are far apart.', text)).toEqual(contacts);
  });

  it.each([
    ['Sweden, Peru and Norway are partners.'],
    ['Chile, Peru, Sweden and Norway are partners.'],
    ['Chile and Norway are partners.'],
  ])('means by three nobody where the list is another: %s', (list) => {
    expect(contactsOf(list, 'The three presidents met in Lima on Monday.')).toEqual([]);
  });

  it.each([
    ['Erik Moe, spokesman for the security committee of Norway, left.', 'spokesman for the security committee of Norway'],
    ["Erik Moe, an aide to Norway's parliament, left.", "aide to Norway's parliament"],
    ['Erik Moe, chairman of the Ports Committee of the Norwegian parliament, left.', 'chairman of the Ports Committee'],
  ])('reads an office to its end: %s', (text, office) => {
    const [moe] = read(text).entities.filter(({ id }) => id === 'erik-moe');
    expect(moe?.country).toBe('NO');
    expect(moe?.roles.map(({ title }) => title)).toEqual([office]);
  });

  it.each([
    ['The foreign ministers of Chile and Norway met in Lima on Monday.', 'meeting held 2024-03-11 lima anna-berg+pedro-soto'],
    ['Chilean and Norwegian foreign ministers met in Lima on Monday.', 'meeting held 2024-03-11 lima anna-berg+pedro-soto'],
    ['The leaders of Chile and Norway met in Lima on Monday.', 'meeting held 2024-03-11 lima chile+jonas-berg'],
    ['The deputy foreign ministers of Chile and Norway met in Lima on Monday.', 'meeting held 2024-03-11 lima chile+norway'],
    ['The business leaders of Chile and Norway met in Lima on Monday.', 'meeting held 2024-03-11 lima chile+norway'],
    ['The leaders of Chile and Norway met in Lima in May 2012.', 'meeting held 2012-05 lima chile+norway'],
  ])('names those who hold the offices told of, where the text names one of each: %s', (text, contact) => {
    const names = [
      'Norwegian Foreign Minister Anna Berg and Chilean Foreign Minister Pedro Soto are old.',
      'Norwegian President Jonas Berg is new, and so is Kari Lund, a former foreign minister of Chile.',
    ];
    expect(contactsOf(text, ...names)).toEqual([contact]);
  });

  it('takes a session of which a headline tells for another than the meeting months before, at which it was agreed on', () => {
    const title = 'Chile, Norway to hold Joint Economic Committee meeting in September';
    const text =
      'In a meeting between Chilean Ambassador Pedro Soto and Norwegian Deputy Minister Erik Moe, the two sides agreed on it, an agency reported.';
    const { contacts } = extract(
      [{ id: 'a', file: 'a.txt', text: `${title}\n\n14 March 2024\n\n${text}\n`, hash: '', sidecar: null }],
      knowledge,
      {
        digest,
      },
    );
    expect(contacts.map(({ status, date }) => `${status} ${date ?? '-'}`)).toEqual(['held 2024-03-14~', 'planned 2024-09']);
  });

  it.each([
    [
      'The presidents of Chile and Norway began talks on the Peruvian conflict in Lima on Monday.',
      'meeting held 2024-03-11 lima chile+norway',
    ],
    ['The presidents of Chile and Norway began talks on the conflict in Lima on Monday.', 'meeting held 2024-03-11 - chile+norway'],
    ['It follows the last summit by the presidents of Chile and Norway on 4 March in Lima.', 'summit held 2024-03-04 lima chile+norway'],
  ])('tells where: %s', (text, contact) => {
    expect(contactsOf(text)).toEqual([contact]);
  });

  it.each([
    [
      'Chile and Norway will hold a meeting of their Joint Economic Committee in Oslo on 22 March.',
      'other planned 2024-03-22 oslo chile+norway',
    ],
    ['Chile and Norway will hold a joint economic committee meeting in Oslo on 22 March.', 'other planned 2024-03-22 oslo chile+norway'],
    [
      'Pedro Soto of Chile and Anna Berg of Norway co-chaired the 16th Joint Economic Committee meeting in Oslo on Monday.',
      'other held 2024-03-11 oslo anna-berg+pedro-soto',
    ],
    [
      'In a meeting between Chilean Ambassador Pedro Soto and Norwegian Deputy Minister Erik Moe, the two sides agreed on holding the 16th Norway-Chile Joint Economic Committee in September.',
      'other planned 2024-09 - chile+norway',
    ],
    [
      'The next round of Norway-Chile joint banking committee meeting was scheduled to be held in Lima in May.',
      'other planned 2024-05 lima chile+norway',
    ],
    [
      'Ports: Norway-Chile Joint Economic Committee meeting to be held in Lima in May. It is old.',
      'other planned 2024-05 lima chile+norway',
    ],
  ])('reads the session of a commission once: %s', (text, contact) => {
    expect(contactsOf(text).filter((line) => !line.includes('pedro-soto') || line.startsWith('other'))).toEqual([contact]);
  });
});
