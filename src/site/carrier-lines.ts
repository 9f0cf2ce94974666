import type { Evidence } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { capital } from './office-words.ts';
import { quoteAnchor } from './quote-anchors.ts';
import { officeLine } from './role-then.ts';
import type { Carrier, Saying } from './said.ts';

/** One text that carries a saying, as a line: what it says of the speaker, by which verb and agency, and every sentence with the words. */
export interface CarrierLine {
  /** Fragment ids of the quotations that the line stands for. */
  anchors: string[];
  /** The office, where the line before does not have the same. */
  office: string | null;
  carrier: Carrier;
  evidence: Evidence[];
}

/** The carriers of a saying; a text that has the words twice, by the same verb and agency, is one line. */
export function carrierLines(corpus: Corpus, { carriers }: Saying): CarrierLine[] {
  const lines = new Map<string, CarrierLine>();
  let before: string | null = null;
  for (const carrier of carriers) {
    const { quote, evidence, office, via } = carrier;
    const key = [quote.article, quote.cue?.toLowerCase(), via?.id].join(' ');
    const line = lines.get(key);
    if (line) {
      line.anchors.push(quoteAnchor(corpus, quote));
      if (!line.evidence.some(({ url }) => url === evidence.url)) line.evidence.push(evidence);
      continue;
    }
    const words = office ? capital(officeLine(office)) : null;
    lines.set(key, { anchors: [quoteAnchor(corpus, quote)], office: words === before ? null : words, carrier, evidence: [evidence] });
    before = words;
  }
  return [...lines.values()];
}
