import { ReplaySubject } from 'rxjs';

/** Begun once the process has been told to stop: health says no, requests in flight are finished, endless answers end. */
export class Draining {
  /** Tells that it has begun, also to whoever asks later. */
  readonly begins = new ReplaySubject<void>(1);
  private told = false;

  get begun(): boolean {
    return this.told;
  }

  begin(): void {
    this.told = true;
    this.begins.next();
  }
}
