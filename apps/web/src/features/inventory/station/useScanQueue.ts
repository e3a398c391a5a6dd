import { newIntentKey, ProblemError } from '@zhanggui/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keepQueue, loadQueue, type Queued } from './queue.js';

interface ScanQueue<Body> {
  add: (body: Body) => void;
  /** Scans that the server has not answered yet. */
  waiting: number;
  /** The connection is lost; scans are kept and sent when it is back. */
  offline: boolean;
}

interface Told<Body, Answer> {
  onDone: (answer: Answer, body: Body) => void;
  onRefused: (error: unknown, body: Body) => void;
}

const RETRY_MS = 3_000;

/**
 * Sends scans one after the other, in their order. What gets no answer is kept, even over a reload, and sent again under its own key;
 * what is refused is told and dropped.
 */
export function useScanQueue<Body, Answer>(
  station: string,
  send: (body: Body, key: string) => Promise<Answer>,
  told: Told<Body, Answer>,
): ScanQueue<Body> {
  const queue = useRef<Queued<Body>[]>(loadQueue(station));
  const sending = useRef(false);
  const latest = useRef({ send, told });
  useEffect(() => {
    latest.current = { send, told };
  });
  const [waiting, setWaiting] = useState(() => queue.current.length);
  const [offline, setOffline] = useState(false);

  const drain = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    while (queue.current[0]) {
      const answered = await trySend(queue.current[0], latest.current);
      setOffline(!answered);
      if (!answered) break;
      queue.current = queue.current.slice(1);
      keepQueue(station, queue.current);
      setWaiting(queue.current.length);
    }
    sending.current = false;
  }, [station]);

  useEffect(() => {
    void drain();
    const timer = setInterval(() => void drain(), RETRY_MS);
    return () => clearInterval(timer);
  }, [drain]);

  const add = useCallback(
    (body: Body) => {
      queue.current = [...queue.current, { key: newIntentKey(), body }];
      keepQueue(station, queue.current);
      setWaiting(queue.current.length);
      void drain();
    },
    [drain, station],
  );
  return { add, waiting, offline };
}

interface Road<Body, Answer> {
  send: (body: Body, key: string) => Promise<Answer>;
  told: Told<Body, Answer>;
}

/** False where nobody answered: nobody knows then whether it was taken, and the same key may be sent again. */
async function trySend<Body, Answer>(
  { key, body }: Queued<Body>,
  { send, told }: Road<Body, Answer>,
): Promise<boolean> {
  try {
    told.onDone(await send(body, key), body);
  } catch (error) {
    if (error instanceof ProblemError && isUnanswered(error)) return false;
    told.onRefused(error, body);
  }
  return true;
}

/** A refusal such as one unit too many is an answer too; of those with status 409 only that the same scan is still being taken is none. */
const isUnanswered = ({ undecided, status, code }: ProblemError): boolean =>
  undecided && (status !== 409 || code === 'request_in_progress');
