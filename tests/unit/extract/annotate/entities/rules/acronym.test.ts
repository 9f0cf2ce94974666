import { describe, expect, it } from 'vitest';
import { find, named } from '../named.ts';

describe('acronym', () => {
  it('is the body whose name it follows in brackets', () => {
    const { mentions } = find('The Tangvald Research Council (TRC) met. The TRC agreed.');
    expect(mentions.map(({ exact, entity }) => `${exact} ${entity}`)).toEqual([
      'Tangvald Research Council tangvald-research-council',
      'TRC tangvald-research-council',
      'TRC tangvald-research-council',
    ]);
  });

  it('is a body by itself', () => {
    expect(named('The head of the NKVT agreed.')).toEqual(['organization NKVT']);
  });

  it('is the body between an office and the name of who holds it', () => {
    expect(named('He saw the Deputy Secretary of the NKVT Olav Haugen there.')).toEqual(['organization NKVT', 'person Olav Haugen']);
  });

  it.each([
    ['Prime Minister TANGEN spoke.', 'person TANGEN'],
    ['They saw Mr. HAUGEN there.', 'person HAUGEN'],
    ['The Secretary General NKVAT spoke.', 'organization NKVAT'],
  ])('is none where it is the surname behind an office: %s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it.each(['The TV and a PhD at 5 PM GMT.', 'a Su-35, an MQ-9 and COVID-19', 'READ: more'])('is none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});
