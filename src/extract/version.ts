/** Version of the extractor, as published in `dossier.json`; it rises with every change that alters records. */
export const EXTRACTOR_VERSION = '0.1.0';
