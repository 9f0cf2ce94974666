/** The part of the package edtf that is used here; it comes without types. */
declare module 'edtf' {
  /** Reads a date; `min` and `max` are milliseconds since 1970, infinite on an open side. Throws on what is not EDTF. */
  export default function parse(value: string): { min: number; max: number };
}
