import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { S3Config } from '../config.js';
import { refuse } from '../http/problem.js';
import type { FileStore } from './file-store.js';

const ANSWER_MS = 30_000;

/** Objects in a bucket of anything that speaks S3, addressed by path, so that it also works without a name per bucket. */
export function s3Store({ endpoint, bucket, region, accessKey, secretKey }: S3Config): FileStore {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: 's3',
    region,
    retries: 3,
  });
  const send = async (method: string, key: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await client.fetch(`${endpoint}/${bucket}/${key}`, {
      ...init,
      method,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (answer.ok) return answer;
    await answer.body?.cancel();
    if (answer.status === 404) throw refuse('not_found');
    throw new Error(`The file store answered ${answer.status} to ${method} ${key}`);
  };
  return {
    put: async (key, bytes, mediaType) => {
      await (
        await send('PUT', key, {
          body: bytes as NonNullable<RequestInit['body']>,
          headers: { 'content-type': mediaType },
        })
      ).body?.cancel();
    },
    read: async (key) => Readable.fromWeb((await send('GET', key)).body as ReadableStream),
    remove: async (key) => {
      // S3 answers 204 whether or not something was there.
      await (await send('DELETE', key)).body?.cancel();
    },
  };
}
