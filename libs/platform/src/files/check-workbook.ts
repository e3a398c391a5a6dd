import yauzl from 'yauzl';
import { refuse } from '../http/problem.js';

/** What a workbook may unpack to; a bomb of some kilobytes would be far beyond. */
const MOST_UNPACKED_MB = 256;
const MOST_ENTRIES = 10_000;
const ENCRYPTED = 1;

/**
 * Looks at the directory of an XLSX file, which is a ZIP archive: it must be a workbook, without macros, and of bearable size.
 * Sizes are those that the directory declares; whoever reads the sheets is held to them by yauzl. Refuses `sheet_unsafe` (422).
 */
export async function checkWorkbook(path: string): Promise<void> {
  const isSafe = await survey(path).catch(() => false);
  if (!isSafe) throw refuse('sheet_unsafe', { limit: MOST_UNPACKED_MB });
}

function survey(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error);
      let unpacked = 0;
      let isWorkbook = false;
      const end = (isSafe: boolean): void => {
        zip.close();
        resolve(isSafe);
      };
      zip.on('error', reject);
      zip.on('end', () => end(isWorkbook));
      zip.on('entry', (entry: yauzl.Entry) => {
        unpacked += entry.uncompressedSize;
        if (entry.fileName === 'xl/workbook.xml') isWorkbook = true;
        const hasMacros = /vbaProject\.bin$/i.test(entry.fileName);
        const isEncrypted = (entry.generalPurposeBitFlag & ENCRYPTED) !== 0;
        if (hasMacros || isEncrypted || unpacked > MOST_UNPACKED_MB * 1024 * 1024) return end(false);
        zip.readEntry();
      });
      if (zip.entryCount > MOST_ENTRIES) return end(false);
      zip.readEntry();
    });
  });
}
