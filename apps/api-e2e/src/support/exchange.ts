import type { Answer } from './client.js';
import type { House } from './house.js';
import { finished, type ImportView } from './imports.js';
import { until } from './program.js';

export interface ExportView {
  id: string;
  state: string;
  rows: number;
  sizeBytes: number;
  fileName: string;
  error: string | null;
  code?: string;
  errors?: { pointer: string; code: string }[];
}

/** Uploads a file of some kind, starts it with the suggested mapping and waits for the end. */
export async function bringInTable(house: House, kind: string, file: string | Uint8Array): Promise<ImportView> {
  const { body } = await uploadTable(house, kind, file);
  const started = await startTable(house, body);
  if (started.status !== 202) throw new Error(started.text);
  return finished(house, body.id);
}

export const uploadTable = (house: House, kind: string, file: string | Uint8Array): Promise<Answer<ImportView>> =>
  house.operator.send<ImportView>('POST', `/imports?kind=${kind}&fileName=file`, {
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  });

export const startTable = (house: House, { id, mapping }: ImportView, dryRun = false): Promise<Answer<ImportView>> =>
  house.operator.post<ImportView>(`/imports/${id}/run`, { mapping, dryRun });

/** Asks for an export, waits for it, and downloads its file by the link. */
export async function takeOut(house: House, input: object): Promise<{ run: ExportView; file: Buffer }> {
  const { body } = await house.operator.post<ExportView>('/exports', input);
  await until(async () => (await readExport(house, body.id)).state !== 'running');
  const link = await house.operator.get<{ url: string }>(`/exports/${body.id}/link`);
  const answer = await fetch(new URL(link.body.url, house.apis[0]!.url));
  return { run: await readExport(house, body.id), file: Buffer.from(await answer.arrayBuffer()) };
}

export const readExport = async (house: House, id: string): Promise<ExportView> =>
  (await house.operator.get<ExportView>(`/exports/${id}`)).body;
