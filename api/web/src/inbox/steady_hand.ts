// A list that moves under a pointer on its way to a button makes people press the wrong one. While the pointer moves
// over the list, news waits; as soon as it rests, or after a moment in any case, it comes in.

const rest_ms = 400;
const longest_wait_ms = 2_000;

export class SteadyHand<T> {
  private waiting: T[] = [];
  private since_ms = 0;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly deliver: (news: T) => void) {}

  /** Delivers in order: at once while the pointer rests. */
  push(news: T): void {
    if (this.resting === undefined) return this.deliver(news);
    if (this.waiting.length === 0) this.since_ms = Date.now();
    this.waiting.push(news);
  }

  /** The pointer has moved over the list. */
  moved(): void {
    const waited_long = this.waiting.length > 0 && Date.now() - this.since_ms >= longest_wait_ms;
    if (waited_long) return this.rest();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.rest(), rest_ms);
  }

  /** The pointer rests or has left: delivers what waits. */
  rest(): void {
    clearTimeout(this.resting);
    this.resting = undefined;
    const due = this.waiting;
    this.waiting = [];
    due.forEach((news) => this.deliver(news));
  }
}
