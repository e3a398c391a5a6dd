export interface Seen {
  size: number;
  mtimeMs: number;
  hash: string;
}
export type Sources = Record<string, Seen>;
export function compareSources(
  root: string,
  files: string[],
  before: Sources,
): { changed: string[]; removed: string[]; touched: boolean; now: Sources };
export function filesUnder(root: string, folder: string, wanted: (file: string) => boolean): string[];
export function readRecord(file: string, key: string): Sources;
export function writeRecord(file: string, key: string, sources: Sources): void;
export function writeWhole(file: string, text: string): void;
