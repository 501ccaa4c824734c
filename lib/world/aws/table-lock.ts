/** Many may share it, or one may hold it alone; who came first goes first, so nobody waits for ever. */
export class TableLock {
  private sharing = 0;
  private held = false;
  private readonly queue: { alone: boolean; go(): void }[] = [];

  async shared<T>(run: () => Promise<T>): Promise<T> {
    await this.enter(false);
    try {
      return await run();
    } finally {
      this.sharing -= 1;
      this.advance();
    }
  }

  async alone<T>(run: () => Promise<T>): Promise<T> {
    await this.enter(true);
    try {
      return await run();
    } finally {
      this.held = false;
      this.advance();
    }
  }

  private enter(alone: boolean): Promise<void> {
    return new Promise((go) => {
      this.queue.push({ alone, go });
      this.advance();
    });
  }

  private advance(): void {
    for (let next = this.queue[0]; next !== undefined; next = this.queue[0]) {
      if (this.held || (next.alone && this.sharing > 0)) return;
      this.queue.shift();
      if (next.alone) this.held = true;
      else this.sharing += 1;
      next.go();
    }
  }
}
