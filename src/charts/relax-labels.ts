/** Labels that have been pushed together: where their middle wants to be on average. */
interface Block {
  first: number;
  count: number;
  wanted: number;
}

/**
 * Moves labels along an axis so that they stand at least `spacing` apart and each as near as possible to where it belongs (least squares,
 * by pooling adjacent violators). The wanted positions come in ascending order; the answer is in the same order, within 0 and `length`
 * as long as they fit at all.
 */
export function relaxLabels(wanted: readonly number[], spacing: number, length: number): number[] {
  const blocks: Block[] = [];
  wanted.forEach((position, index) => {
    let block: Block = { first: index, count: 1, wanted: position - index * spacing };
    for (let previous = blocks.at(-1); previous && previous.wanted > block.wanted; previous = blocks.at(-1)) {
      blocks.pop();
      const count = previous.count + block.count;
      block = { first: previous.first, count, wanted: (previous.wanted * previous.count + block.wanted * block.count) / count };
    }
    blocks.push(block);
  });
  const highest = Math.max(0, length - (wanted.length - 1) * spacing);
  return blocks.flatMap(({ first, count, wanted: base }) =>
    Array.from({ length: count }, (_, index) => Math.min(highest, Math.max(0, base)) + (first + index) * spacing),
  );
}
