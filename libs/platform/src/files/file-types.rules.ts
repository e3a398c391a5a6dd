/** What a file is for: decides its limit, its icon and whether a browser may show it in place. */
export type FileKind = 'image' | 'pdf' | 'sheet' | 'text';

export type FileLimits = Readonly<Record<FileKind, number>>;

const MIB = 1024 * 1024;
const USUAL_MB: FileLimits = { image: 20, pdf: 25, sheet: 25, text: 10 };

/** No setting goes beyond: a file passes through memory once. */
export const MOST_FILE_BYTES = 100 * MIB;

interface FileType {
  mediaType: string;
  kind: FileKind;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Everything that is taken, by the ending of its name. SVG is not among it: it is a program as much as a picture. */
const BY_ENDING: Record<string, FileType> = {
  png: { mediaType: 'image/png', kind: 'image' },
  jpg: { mediaType: 'image/jpeg', kind: 'image' },
  jpeg: { mediaType: 'image/jpeg', kind: 'image' },
  webp: { mediaType: 'image/webp', kind: 'image' },
  gif: { mediaType: 'image/gif', kind: 'image' },
  pdf: { mediaType: 'application/pdf', kind: 'pdf' },
  csv: { mediaType: 'text/csv', kind: 'sheet' },
  xlsx: { mediaType: XLSX, kind: 'sheet' },
  txt: { mediaType: 'text/plain', kind: 'text' },
};

/** Media types under which a file may be sent, besides `application/octet-stream`. */
export const UPLOAD_TYPES: readonly string[] = [...new Set(Object.values(BY_ENDING).map(({ mediaType }) => mediaType))];

/** What the name says the file is; undefined for an ending that is not taken. */
export const typeByName = (name: string): FileType | undefined =>
  BY_ENDING[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];

/**
 * Whether a file's content is what its name and its sender say. `found` is what the first bytes show: null where they show plain text,
 * which has no mark of its own and so may be any of the kinds of text.
 */
export function agrees(declared: FileType, found: string | null): boolean {
  return found === null ? declared.mediaType.startsWith('text/') : found === declared.mediaType;
}

/** Browsers show these themselves; all others are handed over as a download. */
export const showsInPlace = (mediaType: string): boolean =>
  mediaType.startsWith('image/') || mediaType === 'application/pdf';

/** Characters that end a line, hide text or turn its direction, so that `gpj.exe` cannot look like a picture. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A name without folders and without characters that cannot be seen; empty where nothing is left. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').replace(UNSEEN, '').split(/[/\\]/).at(-1)!.trim();
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(last)?.[0] ?? '';
  return last === ending ? '' : last.slice(0, last.length - ending.length).slice(0, 200 - ending.length) + ending;
}

/** The limits from text such as `image=20,pdf=25`, in MiB, over the usual ones; undefined where it is not that. */
export function fileLimits(text: string): FileLimits | undefined {
  const limits: Record<FileKind, number> = { ...USUAL_MB };
  for (const part of text.split(',').filter(Boolean)) {
    const match = /^(image|pdf|sheet|text)=(\d{1,3})$/.exec(part.trim());
    const mb = Number(match?.[2]);
    if (!match || mb < 1 || mb * MIB > MOST_FILE_BYTES) return undefined;
    limits[match[1] as FileKind] = mb;
  }
  return { image: limits.image * MIB, pdf: limits.pdf * MIB, sheet: limits.sheet * MIB, text: limits.text * MIB };
}
