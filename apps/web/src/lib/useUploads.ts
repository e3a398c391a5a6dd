import { api, newIntentKey, type FileInfo } from '@zhanggui/api-client';
import type { SendingFile } from '@zhanggui/ui';
import { useCallback, useRef, useState } from 'react';

interface Uploads {
  sending: SendingFile[];
  send: (files: readonly File[]) => Promise<void>;
  /** Stops one that is on its way, or forgets one that did not get there. */
  dismiss: (id: string) => void;
}

/** Sends files up one after the other and hands over each that the server took; those it refused stay with the reason. */
export function useUploads(
  subject: { kind: string; id: string } | null,
  onTaken: (file: FileInfo) => void | Promise<void>,
): Uploads {
  const [sending, setSending] = useState<SendingFile[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const change = useCallback((id: string, part: Partial<SendingFile>) => {
    setSending((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }, []);
  const forget = useCallback((id: string) => {
    stops.current.delete(id);
    setSending((before) => before.filter((one) => one.id !== id));
  }, []);

  const sendOne = async (id: string, file: File): Promise<void> => {
    const stop = stops.current.get(id);
    if (!stop || stop.signal.aborted) return;
    try {
      const taken = await api.upload<FileInfo>('/files', file, {
        query: { name: file.name, subjectKind: subject?.kind, subjectId: subject?.id },
        // The name says what it is, and the server looks; what browsers make of an ending differs.
        contentType: 'application/octet-stream',
        idempotencyKey: id,
        onProgress: (sent) => change(id, { sent }),
        signal: stop.signal,
      });
      await onTaken(taken);
      forget(id);
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'AbortError') forget(id);
      else change(id, { problem });
    }
  };
  const send = async (files: readonly File[]): Promise<void> => {
    const entries = files.map((file) => ({ id: newIntentKey(), file }));
    for (const { id } of entries) stops.current.set(id, new AbortController());
    setSending((before) => [
      ...before,
      ...entries.map(({ id, file }) => ({ id, name: file.name, bytes: file.size, sent: 0, problem: null })),
    ]);
    for (const { id, file } of entries) await sendOne(id, file);
  };
  const dismiss = (id: string): void => {
    stops.current.get(id)?.abort();
    forget(id);
  };
  return { sending, send, dismiss };
}
