import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('person', () => {
  it.each([
    ['Talks with Foreign Minister Anna Lund went well.', 'Anna Lund'],
    ['He met Norwegian Defence Minister, Mohammad Reza Tangen, in private.', 'Mohammad Reza Tangen'],
    ['According to President-elect Ingrid Moe, the plan failed.', 'Ingrid Moe'],
    ['They saw Gen. Olav Haugen there.', 'Olav Haugen'],
    ['The port was opened when Amir-Tangvald came.', 'Amir-Tangvald'],
    ['The visit by Prime Minister Khalid bin Hamad Al Farsi is over.', 'Khalid bin Hamad Al Farsi'],
    ['It was Wang Weidong who called.', 'Wang Weidong'],
    ['Foreign Minister Bui Thanh Son left.', 'Bui Thanh Son'],
    ['Nguyen Phu Long and his son left.', 'Nguyen Phu Long'],
    ['A spokesman told reporters that Wang Gang had left for Oslo.', 'Wang Gang'],
    ['They saw Brig.-Gen. Olav Haugen there.', 'Olav Haugen'],
    ['The envoy, Kim Min-su, left.', 'Kim Min-su'],
    ['It was Ursula van der Moe who called.', 'Ursula van der Moe'],
    ['Then Bashir al-Tikriti arrived.', 'Bashir al-Tikriti'],
    ['The bill by John F. Tangen passed.', 'John F. Tangen'],
    ["He quoted Liam O'Hanlon on it.", "Liam O'Hanlon"],
    ['Ebrahim\u00a0Farsi spoke first.', 'Ebrahim\u00a0Farsi'],
    ['It failed, said Tangvald on Monday.', 'Tangvald'],
    ['Later Tangvald said it failed.', 'Tangvald'],
    ['Vidkun Tangvald, head of the delegation, left.', 'Vidkun Tangvald'],
    ['It was a loss, Tveten-Lund said.', 'Tveten-Lund'],
    ['Then MS Tangvald did his best.', 'MS Tangvald'],
    ['A catch gave Steve Finn his first wicket.', 'Steve Finn'],
    ['Later Park Min-jae left.', 'Park Min-jae'],
    ['The manager, Francis Lun Sheung-nim, left.', 'Francis Lun Sheung-nim'],
    ['Tangvald also met the miners.', 'Tangvald'],
    ['Pedro Soto as minister was weak.', 'Pedro Soto'],
    ['President Hassan Sheikh Tangen left.', 'Hassan Sheikh Tangen'],
    ['Norwegian President Olav Tangen State media said so.', 'Olav Tangen'],
    ['Later Tavlo White came back.', 'Tavlo White'],
    ['He beat his rival German Anna Lund.', 'Anna Lund'],
    ['Town Clerk Anna Lund spoke.', 'Anna Lund'],
    ['He saw Reskon King win.', 'Reskon King'],
    ['Tarly Reskon, a disaster official in Oslo, agreed.', 'Tarly Reskon'],
    ['So said Chief Master Sergeant Olav Reskon.', 'Olav Reskon'],
    ['He is no friend of the Tangvald government.', 'Tangvald'],
    ['Van Tangvald’s men were late.', 'Van Tangvald'],
  ])('reads %s', (text, exact) => {
    expect(named(text).filter((name) => name.startsWith('person'))).toEqual([`person ${exact}`]);
  });

  it('leaves out title and possessive', () => {
    expect(named('The talks follow Ms. Anna Lund’s visit and President Moe’s reply.')).toEqual(['person Anna Lund', 'person Moe']);
  });

  it.each([
    'Meanwhile The Minister said so.',
    'However, Many Experts disagree.',
    'On Monday the Prime Minister spoke.',
    'The Supreme Leader and the Foreign Minister met.',
    'Deeply Worried, they left.',
    'We met on Friday in May.',
    'Campaigners highlighted the case.',
    'Investors said so.',
  ])('finds nobody in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('no person', () => {
  const people = (text: string): string[] => named(text).filter((name) => name.startsWith('person '));
  it.each([
    'A train enters the Olav Moe port every other day.',
    'Rockets struck the Ein al-Tavlo airbase on Monday.',
    'They fought Jabhat al-Tavlo and Jebhat al-Reskon terrorist groups.',
    'Two Tavlosis Reskonosa (TR) patients were there.',
    'The deal went to the Chilean maker Azevro MMC on Monday.',
    'It was told at the 60th Regular Session of the council.',
    'They left in peace. EF/MA Photo: the two shake hands.',
    'In the name of God, the Most Beneficent, the Most Merciful, they wrote.',
  ])('is in: %s', (text) => {
    expect(people(text)).toEqual([]);
  });

  it.each([
    ['Anna Lund, Professor Emeritus of Physics, agreed.', ['person Anna Lund']],
    ['The paper quoted Norvikturism Chief Olav Moe as saying so.', ['person Olav Moe']],
    ['The Norwegian minister met his counterpart Omar Shia ’Al Farsi on Sunday.', ['person Omar Shia ’Al Farsi']],
    ['The envoy on Chilean Reconciliation, Anna Lund, left.', ['person Anna Lund']],
    ['The envoy received Hojatoleslam Val-Moslemin Mohsen Farsi.', ['person Mohsen Farsi']],
  ])('but whom it is told of in: %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
