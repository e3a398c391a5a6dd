/** Set once the process has been told to stop: health says no, requests in flight are finished. */
export class Draining {
  begun = false;
}
