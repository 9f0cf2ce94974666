import { describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed } from '../../../src/exports/contact-feed.ts';
import { uuidOf } from '../../../src/exports/uuid-of.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { extraction } from '../site/small-corpus.ts';

const [talks] = extraction.contacts;
if (!talks) throw new Error('a contact');
const corpus = indexCorpus({
  ...extraction,
  contacts: [{ ...talks, id: 'older', reports: talks.reports.slice(0, 1), summary: 'Berg & Lund <meet> ]]> again' }, talks],
});
const atom = atomFeed(corpus);
const texts = (element: string): string[] =>
  [...atom.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gsu'))].map((match) => match[1]?.trim() ?? '');

interface JsonFeed {
  version: string;
  items: { id: string; title: string; url: string; date_modified: string; content_html: string }[];
}

describe('atomFeed', () => {
  it('has what the format asks of a feed and of every entry', () => {
    expect(atom.startsWith('<?xml version="1.0" encoding="utf-8"?>')).toBe(true);
    expect(texts('entry')).toHaveLength(2);
    for (const entry of texts('entry')) for (const part of ['<id>urn:uuid:', '<title', '<updated>', '<link']) expect(entry).toContain(part);
    expect(atom).toContain('rel="self"');
  });
  it('opens and closes every element', () => {
    const open: string[] = [];
    for (const [, close, name, self] of atom
      .replaceAll(/<!\[CDATA\[[^]*?\]\]>|<\?[^>]*\?>/g, '')
      .matchAll(/<(\/?)([\w:-]+)[^>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name ?? '');
    }
    expect(open).toEqual([]);
  });
  it('lists the newest report first and is as old as that, whatever the clock says', () => {
    expect(texts('updated')).toEqual(['2024-05-03T00:00:00.000Z', '2024-05-03T00:00:00.000Z', '2024-05-02T00:00:00.000Z']);
    expect(atomFeed(corpus)).toBe(atom);
  });
  it('names entries by what they are, not by where the site stands', () => {
    expect(texts('id')).toContain(`urn:uuid:${uuidOf('Oslo–Stockholm 2024-05-02-oslo')}`);
  });
  it('gives paths where the host is not known', () => {
    expect(atom).toContain('href="/contacts/2024-05-02-oslo/"');
    expect(atom).not.toContain('.invalid');
  });
  it('lets no title end its own element', () => expect(atom).toContain('Berg &amp; Lund &lt;meet&gt; ]]&gt; again'));
});

describe('jsonFeed', () => {
  const feed = JSON.parse(jsonFeed(corpus)) as JsonFeed;
  it('has the same entries, with titles as plain text', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1');
    expect(feed.items.map(({ title }) => title)).toEqual(['Berg and Lund meet in Oslo', 'Berg & Lund <meet> ]]> again']);
    expect(feed.items[0]).toMatchObject({ url: '/contacts/2024-05-02-oslo/', date_modified: '2024-05-03T00:00:00.000Z' });
    expect(feed.items[0]?.content_html).toContain('The Gazette: Berg meets Lund');
  });
});

describe('uuidOf', () => {
  it('is the name-based UUID of RFC 9562', () =>
    expect(uuidOf('www.example.com')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
  it('differs with the name and only with it', () => {
    expect(uuidOf('a')).toBe(uuidOf('a'));
    expect(uuidOf('a')).not.toBe(uuidOf('b'));
  });
});
