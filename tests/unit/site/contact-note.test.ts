import { describe, expect, it } from 'vitest';
import { noteOnContact } from '../../../src/site/contact-note.ts';
import { corpus } from './small-corpus.ts';

const talks = corpus.contact('2024-05-02-oslo');
const [report] = talks.reports;

describe('the note on a contact beside an article', () => {
  it('is as that article has it', () => {
    expect(noteOnContact(corpus, { ...talks, status: 'planned' }, report?.article ?? '')?.kind).toBe('Meeting, held');
    expect(noteOnContact(corpus, talks, 'another')).toBeNull();
  });

  it('is as the editor has it, where no other article tells of the contact', () => {
    const alone = { ...talks, reports: talks.reports.slice(0, 1), status: 'planned' as const, review: 'checked' as const };
    expect(noteOnContact(corpus, alone, report?.article ?? '')?.kind).toBe('Meeting, planned');
  });
});
