import type { Element } from 'hast';
import { svgText } from '../../../src/charts/svg-text.ts';

const styles = ['tokens', 'base', 'chart'].map((name) => `<?xml-stylesheet href="../../../src/styles/${name}.css"?>`).join('\n');

/** A drawing as a file that a browser shows with the styles of the site, at a width in pixels; a line for each element. */
export function picture(drawing: Element, width: number): string {
  const height = Number(drawing.properties.height);
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">\n<style>.chart.down { display: block }</style>`;
  return `${styles}\n${frame}\n${svgText(drawing).replaceAll('><', '>\n<')}\n</svg>\n`;
}
