import { type Entry, open, type ZipFile } from 'yauzl';
import type { Readable } from 'node:stream';
import { refuse } from '../../http/problem.js';

/** Parts of a workbook: more are no spreadsheet of rows. */
const MOST_ENTRIES = 5_000;
const MOST_UNPACKED_BYTES = 4 * 2 ** 30;
/** Text of sheets shrinks to a twentieth; a bomb to a thousandth. */
const MOST_RATIO = 250;
const RATIO_FROM_BYTES = 16 * 2 ** 20;

/** The parts of a zip file by name, each checked against what it claims before a byte of it is unpacked. */
export class XlsxArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Refuses: import_unreadable, import_too_large (zip bombs). */
  static async open(path: string): Promise<XlsxArchive> {
    const zip = await new Promise<ZipFile>((resolve, reject) =>
      open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, file) =>
        error ? reject(refuse('import_unreadable')) : resolve(file),
      ),
    );
    try {
      return new XlsxArchive(zip, await entriesOf(zip));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** Text of a part as it is unpacked; null where there is none. */
  async read(name: string): Promise<Readable | null> {
    const entry = this.entries.get(name);
    if (!entry) return null;
    return new Promise((resolve, reject) =>
      this.zip.openReadStream(entry, (error, stream) =>
        error ? reject(refuse('import_unreadable')) : resolve(stream.setEncoding('utf8')),
      ),
    );
  }

  close(): void {
    this.zip.close();
  }
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let total = 0;
    zip.on('error', () => reject(refuse('import_unreadable')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      if (entries.size >= MOST_ENTRIES || total > MOST_UNPACKED_BYTES || isBomb(entry))
        return reject(refuse('import_too_large'));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

const isBomb = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > RATIO_FROM_BYTES && uncompressedSize / Math.max(1, compressedSize) > MOST_RATIO;
