import type { ElementContent } from 'hast';

/** What a mark says of a stretch of text; the kinds nest in the order in which `write-block.ts` lists them. */
export type Layer = 'sentence' | 'script' | 'quote' | 'quote-mark' | 'keep' | 'mention' | 'date';

/** The piece of a mark that is being written: a mark that crosses the edge of an outer one is written in several pieces. */
export interface Piece {
  /** True for the piece that starts where the mark starts; ids and buttons belong to it alone. */
  first: boolean;
  /** True for the piece that ends where the mark ends. */
  last: boolean;
  /** Layers of the marks around it, outermost first. */
  within: readonly Layer[];
}

/** A stretch of canonical text and the element that is put around it. Offsets are UTF-16 code units. */
export interface Mark {
  start: number;
  end: number;
  layer: Layer;
  wrap: (children: ElementContent[], piece: Piece) => ElementContent[];
}
