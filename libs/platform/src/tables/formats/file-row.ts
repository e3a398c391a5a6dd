/** A row of a file that is read. */
export interface FileRow {
  /** Line of the file on which the row ends, or the sheet's own row number; the header is line 1. */
  line: number;
  cells: string[];
  /** Set where the file could not be read here. */
  malformed?: string;
}
