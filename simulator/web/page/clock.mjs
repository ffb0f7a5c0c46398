/**
 * A clock for speech: it goes as fast as it is told, and stands still at rate 0.
 *
 * @param {(rate: number) => void} onRate hears of every change, so that the screen's clock can keep step
 */
export function createClock(onRate) {
  let rate = 1;
  let fromReal = performance.now();
  let fromClock = 0;
  const now = () => fromClock + (performance.now() - fromReal) * rate;
  return {
    /** Ms on this clock. */
    now,
    setRate(next) {
      if (next === rate) return;
      fromClock = now();
      fromReal = performance.now();
      rate = next;
      onRate(rate);
    },
  };
}
