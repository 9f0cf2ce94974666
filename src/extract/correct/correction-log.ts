import type { Correction, PlacedCorrection } from '../../schema/correction.ts';

/** Why a correction could not be applied: where it was typed, what it wanted, what is wrong, and what to write instead. */
export interface Stale {
  place: string;
  do: string;
  message: string;
}

/** A correction’s target has changed or is gone; the build stops until an editor has looked. */
export class StaleCorrections extends Error {
  readonly stale: readonly Stale[];

  constructor(found: readonly Stale[]) {
    const stale = [...found].sort((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true }));
    const head = stale.length === 1 ? 'One correction no longer fits:' : `${String(stale.length)} corrections no longer fit:`;
    super([head, ...stale.map(({ place, do: done, message }) => `${place}\n    ${done}: ${message}`)].join('\n'));
    this.name = 'StaleCorrections';
    this.stale = stale;
  }
}

/** Collects what was corrected and what could not be, over all stages of a run. */
export class CorrectionLog {
  readonly applied: Correction[] = [];
  readonly #stale: Stale[] = [];

  /** Notes a correction that was applied; `before` is null for what was added, `after` for what was rejected. */
  note(input: PlacedCorrection, target: string, article: string | null, before: unknown, after: unknown): void {
    const { do: done, reason, by, on } = input;
    this.applied.push({ do: done, target, article, before, after, reason, by, on });
  }

  /** Notes a correction whose target was not found. */
  fail(input: PlacedCorrection, message: string): void {
    this.#stale.push({ place: input.typedAt, do: input.do, message });
  }

  /** @throws StaleCorrections when any correction could not be applied. */
  close(): void {
    if (this.#stale.length > 0) throw new StaleCorrections(this.#stale);
  }
}
