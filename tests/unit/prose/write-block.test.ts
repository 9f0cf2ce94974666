import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { buildTree } from '../../../src/prose/build-tree.ts';
import { keepApart } from '../../../src/prose/keep-apart.ts';
import { keepTogether } from '../../../src/prose/keep-together.ts';
import type { Layer, Mark } from '../../../src/prose/mark.ts';
import { markDates } from '../../../src/prose/mark-dates.ts';
import { markMentions } from '../../../src/prose/mark-mentions.ts';
import { markQuotes } from '../../../src/prose/mark-quotes.ts';
import { markSentences } from '../../../src/prose/mark-sentences.ts';
import { toHtml } from '../../../src/prose/to-html.ts';
import { writeBlock } from '../../../src/prose/write-block.ts';
import type { DateAnnotation } from '../../../src/schema/date.ts';
import type { Entity, Mention } from '../../../src/schema/entity.ts';
import type { Quote } from '../../../src/schema/quote.ts';

const text = 'Anna Berg said: “We met Lund today. We shall meet again.” Berg left Oslo.';
const spanOf = (exact: string, from = 0) => {
  const start = text.indexOf(exact, from);
  return { article: 'x', start, end: start + exact.length, exact, prefix: '', suffix: '', rule: 'test', status: 'machine' as const };
};
const entity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type: 'person',
  name: id,
  aliases: [],
  country: null,
  roles: [],
  wikidata: null,
  coordinates: null,
  basis: 'registry',
  scripts: {},
  ...more,
});
const known: Record<string, Entity> = {
  berg: entity('berg'),
  lund: entity('lund', { basis: 'text' }),
  oslo: entity('oslo', { type: 'place' }),
};
const links = {
  entity: (id: string) => known[id] ?? entity(id),
  url: (one: Entity) => `/${one.id}/`,
  side: (one: Entity) => (one.id === 'berg' ? 'of-a' : ''),
  card: ({ exact, entity: id }: Mention) => (exact.length > 24 ? undefined : `card-${id}`),
};
const mention = (exact: string, id: string, from = 0): Mention => ({
  ...spanOf(exact, from),
  entity: id,
  type: known[id]?.type ?? 'person',
});
const said: Quote = {
  ...spanOf('We met Lund today. We shall meet again.'),
  kind: 'direct',
  speaker: 'berg',
  speakerSpan: null,
  cue: 'said',
  via: null,
  role: null,
};
const today: DateAnnotation = {
  ...spanOf('today'),
  kind: 'date',
  edtf: '2024-05-02',
  anchor: 'published',
  earliest: null,
  latest: null,
  reading: '',
};

const ends = [text.indexOf('today.') + 6, text.indexOf('again.”') + 7, text.length];
const starts = [0, (ends[0] ?? 0) + 1, (ends[1] ?? 0) + 1];
const sentences = markSentences(
  starts.map((start, i) => ({ id: `s-${i}`, start, end: ends[i] ?? 0, block: 0 })),
  new Map([
    ['s-1', [{ number: 7, first: true }]],
    ['s-2', [{ number: 7, first: false }]],
  ]),
);
const { around, marks } = markQuotes(text, [said], () => 'of-a');
const marked = {
  language: 'en',
  sentences,
  scripts: [],
  quotes: around,
  quoteMarks: marks,
  keeps: keepApart(keepTogether(text, [today, spanOf('Lund')])),
  mentions: markMentions(
    [mention('Anna Berg', 'berg'), mention('Lund', 'lund'), mention('Berg', 'berg', 40), mention('Oslo', 'oslo')],
    links,
  ),
  dates: markDates([today], { machine: (edtf) => edtf, card: () => 'd1' }),
};
const html = toHtml(writeBlock(text, { kind: 'paragraph', start: 0, end: text.length, sourceStart: 0 }, marked));
const strip = (markup: string): string => markup.replace(/<[^>]*>/g, '');

describe('writeBlock', () => {
  it('keeps the text of the block', () => expect(strip(html)).toBe(text));
  it('gives each sentence its id once', () => expect(html.match(/id="s-\d"/g)).toEqual(['id="s-0"', 'id="s-1"', 'id="s-2"']));
  it('cuts a quotation at the edges of its sentences', () => expect(html.match(/<span class="quote of-a">/g)).toHaveLength(3));
  it('lets only the quotation marks take a hue', () => expect(html).toContain('<b>“</b>We met'));
  it('keeps punctuation on the line of a button', () => expect(html).toContain('today</time></button>.</span>'));
  it('opens a card at the first mention in a block', () =>
    expect(html).toContain('<button type="button" class="name person of-a" popovertarget="card-berg">Anna Berg</button>'));
  it('opens the same card at a later mention, outside the tab order', () =>
    expect(html).toContain('popovertarget="card-berg" tabindex="-1">Berg</button>'));
  it('sets an unchecked name apart', () => expect(html).toContain('class="name person unsure"'));
  it('gives a date its value and its card', () =>
    expect(html).toContain('popovertarget="d1"><time datetime="2024-05-02">today</time></button>'));
  it('numbers a note after its sentence, outside the text', () =>
    expect(html).toContain('</span></span><sup><a href="#note-7" id="ref-7"'));
  it('refers to the same note again, without its id', () => expect(html).toContain('<sup><a href="#note-7" aria-label="Note 7"'));
  it('sets a caption as a caption', () =>
    expect(toHtml(writeBlock(text, { kind: 'caption', start: 0, end: 4, sourceStart: 0 }, marked))).toContain('<figure><figcaption>'));
});

const textOf = (nodes: readonly ElementContent[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
const layers: Layer[] = ['sentence', 'quote', 'mention', 'date'];
const marksOf = (layer: Layer, length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(length))).map((pairs) =>
    keepApart(
      pairs.map(([a, b]): Mark => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
        layer,
        wrap: (children) => [{ type: 'element', tagName: layer, properties: {}, children }],
      })),
    ),
  );

describe('markMentions', () => {
  it('leads to the page from a name too long for a button', () => {
    const long = { ...mention('Anna Berg said: “We met Lund today.', 'berg') };
    const block = writeBlock(
      text,
      { kind: 'paragraph', start: 0, end: text.length, sourceStart: 0 },
      { ...marked, keeps: [], mentions: markMentions([long], links) },
    );
    expect(toHtml(block)).toContain('<a class="name person of-a" href="/berg/">');
  });
});

describe('buildTree', () => {
  it('writes every character once, however the marks cross', () =>
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'binary', maxLength: 60 })
          .chain((any) =>
            fc.tuple(
              fc.constant(any),
              fc.tuple(...layers.map((layer) => marksOf(layer, any.length))),
              fc.nat(any.length),
              fc.nat(any.length),
            ),
          ),
        ([any, marksByLayer, x, y]) => {
          const [start, end] = [Math.min(x, y), Math.max(x, y)];
          expect(textOf(buildTree(any, start, end, marksByLayer))).toBe(any.slice(start, end));
        },
      ),
    ));

  it('writes each end of a mark once', () => {
    const firsts: boolean[] = [];
    const cut: Mark = { start: 2, end: 8, layer: 'quote', wrap: (children, piece) => (firsts.push(piece.first), children) };
    const outer = [
      [0, 4],
      [4, 6],
      [6, 10],
    ].map(([start = 0, end = 0]): Mark => ({ start, end, layer: 'sentence', wrap: (children) => children }));
    buildTree('0123456789', 0, 10, [outer, [cut]]);
    expect(firsts).toEqual([true, false, false]);
  });
});

describe('markDates', () => {
  it('opens nothing inside a name', () => {
    const treaty = { ...mention('Lund today', 'lund') };
    const block = writeBlock(
      text,
      { kind: 'paragraph', start: 0, end: text.length, sourceStart: 0 },
      { ...marked, keeps: [], mentions: markMentions([treaty], links) },
    );
    expect(toHtml(block)).toContain('<span class="when-said"><time datetime="2024-05-02">today</time></span></button>');
  });
});
