declare module 'subset-font' {
  /** An axis pinned to a value, or narrowed to a range. */
  export type VariationAxes = Record<string, number | { min: number; max: number; default: number }>;
  /** Cuts a face down to the letters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: VariationAxes; keepFeatures: string[] },
  ): Promise<Buffer>;
}
