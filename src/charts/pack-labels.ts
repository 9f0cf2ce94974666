/** A mark to be packed, in pixels: from its left to its right edge, with the width of its label. */
export interface Packable {
  start: number;
  end: number;
  label: number;
}

/** Where a mark ends up: its row, and the side its label stands on; `none` where no label has room. */
export interface Packed {
  row: number;
  side: 'right' | 'left' | 'none';
}

/** Pixels between a mark and its label, and between a label and the next thing in its row. */
export const LABEL_OFFSET = 10;
const GAP = 6;

interface Box {
  from: number;
  to: number;
}

function boxOf({ start, end, label }: Packable, side: Packed['side']): Box {
  if (side === 'right') return { from: start - GAP, to: end + LABEL_OFFSET + label };
  if (side === 'left') return { from: start - LABEL_OFFSET - label, to: end + GAP };
  return { from: start - GAP, to: end + GAP };
}

const touches = (a: Box, b: Box): boolean => a.from < b.to + GAP && b.from < a.to + GAP;

/**
 * Packs marks, which come in order of time, into as few rows as their labels allow: a label stands at the right, else at the left,
 * else a row further down. Widths only grow apart when a chart whose places are percentages grows, so what is packed at the smallest width
 * overlaps at none. Beyond `rows` rows labels are left out; null where even the marks alone have no room.
 */
export function packLabels(items: readonly Packable[], width: number, rows: number): Packed[] | null {
  const taken: Box[][] = [];
  const packed: Packed[] = [];
  for (const item of items) {
    const place = findPlace(item, taken, width, rows);
    if (!place) return null;
    (taken[place.row] ??= []).push(boxOf(item, place.side));
    packed.push(place);
  }
  return packed;
}

function findPlace(item: Packable, taken: readonly Box[][], width: number, rows: number): Packed | null {
  const sides: Packed['side'][][] = item.label > 0 ? [['right', 'left'], ['none']] : [['none']];
  for (const choice of sides) {
    for (let row = 0; row < rows; row++) {
      for (const side of choice) {
        const box = boxOf(item, side);
        // A mark may stand at the very edge; a label may not run over it.
        if ((side === 'left' && box.from < 0) || (side === 'right' && box.to > width)) continue;
        if (!(taken[row] ?? []).some((other) => touches(box, other))) return { row, side };
      }
    }
  }
  return null;
}
