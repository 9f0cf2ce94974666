import { describe, expect, it } from 'vitest';
import { outline, readText } from './read-source.ts';

const BODY =
  'The foreign ministers of Norway and Chile met in Oslo on Tuesday to discuss fishing rights, trade and the coming climate summit.';
const MORE = 'They agreed to meet again before the end of the year, the Norwegian Foreign Ministry said in a statement on its website.';

describe('an article from a web page', () => {
  it('tells title, summary, author, date and text apart and leaves the page out', () => {
    const document = readText(
      [
        'Home > World > Europe',
        '',
        'Norway and Chile discuss fishing rights in Oslo',
        '',
        'The two ministers meet for the first time since the treaty lapsed.',
        '',
        'By Anna Berg',
        '3 May 2024',
        '',
        BODY,
        '',
        'What was agreed',
        '',
        MORE,
        '',
        'Related Topics',
        '',
        'Norway',
        'Chile',
        '',
        'Leave a Reply',
        'Your email address will not be published. Required fields are marked *',
      ].join('\n'),
    );
    expect(outline(document)).toEqual([
      'title: Norway and Chile discuss fishing rights in Oslo',
      'dek: The two ministers meet for the first time since the treaty lapsed.',
      'byline: By Anna Berg',
      'dateline: 3 May 2024',
      `paragraph: ${BODY}`,
      'heading: What was agreed',
      `paragraph: ${MORE}`,
    ]);
    expect(document.article.furniture).toEqual([
      'Home > World > Europe',
      'Related Topics',
      'Norway',
      'Chile',
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
    ]);
  });

  it('knows the place that a government’s release gives under the day and the hour', () => {
    const page = ['The King met the President of Chile', '3 May 2024', '16:30', 'The Palace, Oslo', BODY, MORE].join('\n\n');
    expect(outline(readText(page))).toContain('dateline: The Palace, Oslo');
    const menu = ['The King met the President of Chile', '3 May 2024', 'Share', BODY, MORE].join('\n\n');
    expect(outline(readText(menu))).not.toContain('dateline: Share');
  });

  it('has a title that begins like a teaser, and the years of a chronology for headings', () => {
    const page = [
      'In pictures: a premier’s day in the port',
      'Friday 19 July 2024',
      'The premier spent the day in the port, where she met the mayor and opened a bridge over the river.',
      '2023',
      'March 2: A technical team comes to the port to measure the river from bank to bank for the bridge.',
    ];
    expect(outline(readText(page.join('\n\n'))).map((line) => line.slice(0, 30))).toEqual([
      'title: In pictures: a premier’',
      'dateline: Friday 19 July 2024',
      'paragraph: The premier spent t',
      'heading: 2023',
      'paragraph: March 2: A technica',
    ]);
  });

  it('keeps the first year of a chronology whose entries are short', () => {
    const page = [
      'A dispute in dates',
      '4 October 2022',
      'How they came to court.',
      '2020',
      'Jan. 21: The premiers meet.',
      'May 3: The court sits.',
    ];
    expect(outline(readText(page.join('\n\n')))).toContain('heading: 2020');
  });

  it('passes over a slogan and a section label to find the title', () => {
    const document = readText(`Telling it straight since 1912\n\nNorway and Chile discuss fishing rights\n\nEurope\n\n${BODY}`);
    expect(document.article.title).toBe('Norway and Chile discuss fishing rights');
    expect(document.article.furniture).toEqual(['Telling it straight since 1912', 'Europe']);
  });

  it('knows captions by their credit, their neighbour and their repetition', () => {
    const caption =
      'Norwegian Foreign Minister Anna Berg shakes hands with Chilean Foreign Minister Luis Soto in Oslo, Norway, May 2, 2024';
    const document = readText(
      `Norway and Chile talk fish\n\n${caption} (photo credit: REUTERS)\n${caption}\n(photo credit: REUTERS)\n\n${BODY}\n\nAnna Berg (left) and Luis Soto meet in Oslo.\n\nPer Hansen/Associated Press\n\n${MORE}`,
    );
    expect(document.article.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'caption',
      'caption',
      'caption',
      'paragraph',
      'caption',
      'caption',
      'paragraph',
    ]);
  });

  it('keeps a first paragraph in the text although it is short', () => {
    const document = readText(`Norway and Chile discuss fishing rights\n\n${BODY}\n\n${MORE}`);
    expect(document.article.dek).toBeNull();
    expect(document.article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('does not take a broken sentence for a heading', () => {
    const document = readText(
      `Norway and Chile discuss fishing rights\n\n${BODY}\n\nThe minister pointed to the common problems in dealing with\n\nillegal fishing and the price of salmon\n\n${MORE}`,
    );
    expect(document.article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('joins the lines of a text that was wrapped by a program', () => {
    const wrapped =
      'OSLO, May 3 (NTB) -- The foreign ministers of Norway and Chile met in Oslo on\nTuesday to discuss fishing rights, trade and the coming climate summit, which will\nbe held in Santiago. They agreed to meet again before the end of the year, the\nministry said.';
    const document = readText(`Ministers meet in Oslo\n\n${wrapped}\n\nThey will meet again.`);
    expect(outline(document)[1]).toBe(`paragraph: ${wrapped}`);
    expect(document.article.sentences).toHaveLength(4);
  });

  it('reads the dossier’s own furniture lines', () => {
    const document = readText(`Norway and Chile discuss fishing rights\n\n${BODY}\n\nA voice for the north\n\n${MORE}`, [
      'a voice for the north',
    ]);
    expect(document.article.furniture).toEqual(['A voice for the north']);
  });

  it('sets the marks of Markdown aside and keeps offsets into the source', () => {
    const source = `---\noutlet: NTB\n---\n# Norway and Chile discuss fishing rights\n\n> ${BODY}\n`;
    const document = readText(source, [], 'sample.md');
    expect(outline(document)).toEqual(['title: Norway and Chile discuss fishing rights', `paragraph: ${BODY}`]);
    for (const { start, end, sourceStart } of document.article.blocks)
      expect(source.slice(sourceStart, sourceStart + end - start)).toBe(document.text.slice(start, end));
  });

  it('takes a text without a title as paragraphs, named by its first sentence', () => {
    const document = readText(`${BODY} ${MORE}`);
    expect(document.article.title).toBe(BODY);
    expect(document.article.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('page furniture', () => {
  it.each([
    'READ: Ministers sign trade pact',
    'READ MORE: Ministers sign trade pact',
    'Read also: Ministers sign',
    'Related stories',
    'Most read',
    '0 Comments',
    '12 Shares',
    '2 + 0 =',
    'News ID 193966',
    'Visited 1 times, 1 visit(s) today',
    '0:00',
    '3 min read',
    'Updated:',
    'Share this article',
    'Advertisement',
    'Source link',
    'Subscribe to our newsletter',
    '© 2024 The Daily. All rights reserved.',
    'https://example.org/a/b',
    'Do you have a story we should be covering?',
    '* * *',
    'ADVERTISEMENT',
    'Follow us on Twitter',
    'Tags',
    'Your Comment',
  ])('leaves out “%s”', (line) => {
    expect(readText(`Norway and Chile discuss fishing rights\n\n${BODY}\n\n${line}\n\n${MORE}`).article.furniture).toEqual([line]);
  });

  it.each([
    'Reading the treaty took an hour, the minister told reporters on Tuesday.',
    'Registered voters turned out in large numbers for the vote.',
    'Share prices fell after the talks, NTB reported.',
    'Related talks were held in Santiago, officials from both sides said.',
    'Reuters contributed to this report.',
    'Print media in Chile welcomed the result of the talks.',
    'Close ties between the two go back to 1905.',
    'Terms of the deal were not made public by either government.',
  ])('keeps “%s”', (line) => {
    expect(readText(`Norway and Chile discuss fishing rights\n\n${BODY}\n\n${line}\n\n${MORE}`).article.furniture).toEqual([]);
  });
});

describe('a text of short paragraphs', () => {
  it('has a body all the same: no sentence becomes the summary, no lead-in is lost', () => {
    const document = readText(
      'Minister speaks in Oslo\n\nAnna Berg spoke to reporters in Oslo.\n\nShe then added:\n\n“We will meet again.”\n\nNobody asked her why.',
    );
    expect(outline(document)).toEqual([
      'title: Minister speaks in Oslo',
      'paragraph: Anna Berg spoke to reporters in Oslo.',
      'paragraph: She then added:',
      'paragraph: “We will meet again.”',
      'paragraph: Nobody asked her why.',
    ]);
  });
});

describe('a text of two lines', () => {
  it('has its first line for a title, and a single sentence is text', () => {
    expect(outline(readText('Talks in Oslo go on\n\n“We agree with all of this,” Anna Berg told reporters.'))).toEqual([
      'title: Talks in Oslo go on',
      'paragraph: “We agree with all of this,” Anna Berg told reporters.',
    ]);
    expect(outline(readText('“The sea,” Berg said, “belongs to us all.”'))).toEqual([
      'paragraph: “The sea,” Berg said, “belongs to us all.”',
    ]);
  });
});

describe('the first lines of an article', () => {
  it('are its title in capitals with a full stop, and results of matches', () => {
    const document = readText(`OSLO BEATS LIMA IN THE FIRST ROUND .\n\nErik Moe\n\n${BODY}`);
    expect(document.article.title).toBe('OSLO BEATS LIMA IN THE FIRST ROUND .');
    expect(outline(readText('Results of matches on Sunday\n\nOslo 3 Lima 1\n\nBergen v Tofte'))).toContain('heading: Oslo 3 Lima 1');
  });

  it('are its text where they begin with the place they are written from', () => {
    const document = readText(
      `Minister arrives on 2-day visit\n\nMay 3, 2024\n\nOSLO: Chilean Foreign Minister Pedro Soto arrived here on Monday.\n\n${BODY}`,
    );
    expect(document.article.dek).toBeNull();
    expect(document.article.title).toBe('Minister arrives on 2-day visit');
  });

  it('are the title though a stroke stands in it', () => {
    const document = readText(`Minister flies to Oslo to discuss fishing/ trade with the Norwegians\n\nMay 3, 2024\n\n${BODY}\n\n${MORE}`);
    expect(document.article.title).toBe('Minister flies to Oslo to discuss fishing/ trade with the Norwegians');
  });
});
