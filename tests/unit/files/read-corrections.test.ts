import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../../src/files/read-corrections.ts';
import { problemsOf } from './with-files.ts';

const signed = '  reason: r\n  by: E. Ditor\n  on: 2026-11-22\n';
const told = (text: string, articles?: string[]): Promise<string> =>
  problemsOf({ 'corrections/a.yaml': text }, (folder, problems) => readCorrections(folder, problems, articles));

describe('a file of corrections', () => {
  it('names every field of the kind that was typed', async () => {
    expect(await told(`- do: reject quote\n  article: a\n  qoute: x\n${signed}`)).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/corrections/a.yaml:3:3
          "qoute" is no field here; did you mean "quote"? Fields: do, article, quote, prefix, suffix, reason, by, on"
    `);
  });

  it('lists the kinds where one is misspelt or missing', async () => {
    const text = await told(`- do: set qoute\n  article: a\n${signed}- article: a\n  quote: x\n${signed}`);
    expect(text).toContain('corrections/a.yaml:1:7\n    "do" is "set qoute"; did you mean "set quote"? Write one of: reject mention,');
    expect(text).toContain('"do" is missing; write one of: reject mention,');
  });

  it('says what a missing value is for', async () => {
    expect(await told(`- do: add mention\n  article: a\n  quote: x\n  type: place\n${signed}`)).toContain(
      '"entity" is missing; add it: id of the entity that the words name',
    );
    expect(await told('- do: check quote\n  article: a\n  quote: x\n  by: me\n  on: 2026-11-22\n')).toContain(
      '"reason" is missing; add it: why, for a reader',
    );
  });

  it('wants a day, a list, and something to change', async () => {
    expect(await told('- do: check quote\n  article: a\n  quote: x\n  reason: r\n  by: me\n  on: 22.11.2026\n')).toContain(
      '"22.11.2026" is not a day; write 2026-11-22',
    );
    expect(await told('do: check quote\narticle: a\n')).toContain('but is a group of fields; begin each entry with "- "');
    expect(await told(`- do: set quote\n  article: a\n  quote: x\n  change: {}\n${signed}`)).toContain(
      '"change": nothing is to be changed; write one of kind, speaker, cue, via, role',
    );
    const misspelt = await told(`- do: set quote\n  article: a\n  quote: x\n  change: { speker: b }\n${signed}`);
    expect(misspelt).toContain('"speker" is no field here; did you mean "speaker"?');
    expect(misspelt).not.toContain('nothing is to be changed');
  });

  it('names the article that was meant', async () => {
    expect(await told(`- do: check quote\n  article: fjord-pots\n  quote: x\n${signed}`, ['fjord-post'])).toContain(
      'corrections/a.yaml:2:12\n    there is no article "fjord-pots"; did you mean "fjord-post"?',
    );
    expect(
      await told(`- do: merge contacts\n  contacts:\n    - { article: a, quote: x }\n    - { article: b, quote: x }\n${signed}`, ['a']),
    ).toContain('corrections/a.yaml:4:18\n    there is no article "b"');
  });

  it('is read whole where it fits', async () => {
    expect(await told(`- do: check quote\n  article: a\n  quote: x\n${signed}`, ['a'])).toBe('nothing');
  });
});
