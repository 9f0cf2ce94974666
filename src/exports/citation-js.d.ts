declare module '@citation-js/core' {
  /** A list of CSL records and the formats that plugins write them in. */
  export class Cite {
    constructor(data: object, options?: { generateGraph?: boolean });
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
    data: Record<string, unknown>[];
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: Record<string, boolean> } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
