import { ReplaySubject } from 'rxjs';

/**
 * Once the process has been told to stop it says so first: health says no, and every answer that its connection ends. Balancers then
 * send nothing more, and it can begin: requests in flight are finished, endless answers end, connections are closed.
 */
export class Draining {
  /** Tells that it has begun, also to whoever asks later. */
  readonly begins = new ReplaySubject<void>(1);
  private told = false;

  get begun(): boolean {
    return this.told;
  }

  announce(): void {
    this.told = true;
  }

  begin(): void {
    this.announce();
    this.begins.next();
  }
}
