// How long to wait before trying again: doubling from half a second to half a minute, each wait drawn from the upper
// half of its range, so that a restarted server is not met by everybody at once.

const first_ms = 500;
const longest_ms = 30_000;

export class Backoff {
  private failures = 0;

  constructor(private readonly random: () => number = Math.random) {}

  /** Counts one more failure and says how many milliseconds to wait. */
  next_ms(): number {
    const ceiling = Math.min(longest_ms, first_ms * 2 ** this.failures);
    this.failures = Math.min(this.failures + 1, 16);
    return Math.round(ceiling * (0.5 + this.random() / 2));
  }

  /** Something worked: the next wait is a short one. */
  reset(): void {
    this.failures = 0;
  }
}
