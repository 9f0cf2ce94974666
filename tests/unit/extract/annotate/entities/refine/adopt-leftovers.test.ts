import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('a surname that is the word for an office', () => {
  it('is the person named with it before', () => {
    expect(named('He saw Reskon King win. The agreement with King was late, and King said so.')).toEqual([
      'person Reskon King',
      'person King',
      'person King',
    ]);
  });

  it('is the office where an article or a name stands beside it', () => {
    expect(named('He saw Reskon King win. The King of Norway and King Harald left.').filter((name) => name.endsWith(' King'))).toEqual([
      'person Reskon King',
    ]);
  });
});

describe('a family name that stands first', () => {
  it.each(['Kishida Fumio', 'Nguyen Van Minh', 'Park Min-ho'])('is the person when it stands alone: %s', (name) => {
    const family = name.split(' ')[0] ?? '';
    expect(named(`Premier ${name} left. ${family} will come again.`)).toEqual([`person ${name}`, `person ${family}`]);
  });
});

describe('a first name alone', () => {
  it.each(['Zambry Abdul Kadir', 'Abhisit Vejjajiva', 'Isaias Afwerki'])('is the person named with his office before: %s', (name) => {
    const first = name.split(' ')[0] ?? '';
    expect(named(`Foreign Minister ${name} left. He said that ${first} would come again.`)).toEqual([`person ${name}`, `person ${first}`]);
  });
});
