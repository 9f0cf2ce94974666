import type { Element, ElementContent } from 'hast';
import { textWidth } from '../../../src/charts/text-width.ts';

/** The room a label takes in a drawing of a given width, in pixels. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const pixels = (value: unknown, width: number): number => {
  const text = typeof value === 'string' ? value : String(Number(value ?? 0));
  return text.endsWith('%') ? (Number(text.slice(0, -1)) * width) / 100 : Number(text);
};

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

/** Where every upright label of a drawing stands, at a width and a type size in pixels. Names turned on their side are left out. */
export function textBoxes(drawing: Element, width: number, size: number, origin = { x: 0, y: 0 }): TextBox[] {
  return drawing.children.flatMap((node): TextBox[] => {
    if (node.type !== 'element') return [];
    if (node.tagName !== 'text') {
      const inner =
        node.tagName === 'svg' ? { x: origin.x + pixels(node.properties.x, width), y: origin.y + Number(node.properties.y ?? 0) } : origin;
      return textBoxes(node, width, size, inner);
    }
    const { x, dx, y, textAnchor, transform } = node.properties;
    if (transform) return [];
    const text = wordsOf(node);
    const length = textWidth(text, size);
    const at = origin.x + pixels(x, width) + Number(dx ?? 0);
    const base = origin.y + Number(y ?? 0);
    const left = textAnchor === 'end' ? at - length : textAnchor === 'middle' ? at - length / 2 : at;
    return [{ text, left, right: left + length, top: base - size * 0.72, bottom: base + size * 0.2 }];
  });
}

/** Pairs of labels that touch, as words for an assertion. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
}
