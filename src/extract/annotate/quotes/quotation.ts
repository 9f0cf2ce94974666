/** A stretch of text between quotation marks, before anybody has asked whose words they are. */
export interface Quotation {
  /** First code unit inside the marks. */
  start: number;
  /** One past the last code unit inside the marks. */
  end: number;
  /** Where the opening mark stands. */
  open: number;
  /** One past the closing mark; where it is missing, the same as `end`. */
  close: number;
  /** False where the paragraph ends before the quotation does. */
  closed: boolean;
  /** True where it goes on with a quotation that the paragraph before left open. */
  continues: boolean;
  /** Index into the article's blocks. */
  block: number;
}
