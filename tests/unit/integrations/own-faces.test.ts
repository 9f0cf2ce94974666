import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keepOwnFaces } from '../../../src/integrations/own-faces.ts';

const face = (name: string, range: string): string => `@font-face{font-family:${name};src:url(/${name}.woff2);unicode-range:${range}}`;
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const style = `p{margin:0}${face('first', 'U+20-7E,U+E9')}${face('ext', 'U+100-17F,U+1E??')}@font-face{font-family:stand-in;src:local(Arial)}`;
const page = (text: string): string => `<meta content="style-src '${hash(style)}'"><style>${style}</style><body>${text}`;

describe('keepOwnFaces', () => {
  it('leaves out a face without a letter on the page, and puts the new hash into the policy', () => {
    const kept = style.replace(face('ext', 'U+100-17F,U+1E??'), '');
    expect(keepOwnFaces(page('<p>Café</p>'))).toBe(`<meta content="style-src '${hash(kept)}'"><style>${kept}</style><body><p>Café</p>`);
  });
  it('keeps the face of a letter that stands in the text, in an attribute, or in a range with a wildcard', () => {
    for (const text of ['<p>Şule</p>', '<p title="Łódź">a</p>', '<p>Nguyễn</p>']) expect(keepOwnFaces(page(text))).toBe(page(text));
  });
  it('does not look into scripts, which nobody reads', () =>
    expect(keepOwnFaces(page('<p>a</p><script>"Ş"</script>'))).not.toContain('ext.woff2'));
});
