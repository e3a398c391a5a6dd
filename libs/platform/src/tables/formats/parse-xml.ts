import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { refuse } from '../../http/problem.js';

export interface XmlEvents {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/**
 * Reads XML as it arrives and gives back control after each piece, without namespaces. Document types, and so entities of their own,
 * are refused. Refuses: import_unreadable.
 */
export async function* parseXml(stream: Readable, events: XmlEvents): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const fail = (): never => {
    throw refuse('import_unreadable');
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) => events.open?.(plain(name), attributes));
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  parser.on('closetag', ({ name }) => events.close?.(plain(name)));
  try {
    for await (const chunk of stream) {
      parser.write(chunk as string);
      yield;
    }
  } catch (error) {
    // The archive's own errors: sizes that differ from what was claimed, broken compression.
    throw error instanceof Error && 'status' in error ? error : refuse('import_unreadable');
  } finally {
    stream.destroy();
  }
  parser.close();
  yield;
}

const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The same for a part that is read whole. */
export async function readXml(stream: Readable | null, events: XmlEvents): Promise<void> {
  if (stream) for await (const _ of parseXml(stream, events));
}
