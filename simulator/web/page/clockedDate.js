/**
 * Puts a clock that can be slowed, hurried and stopped in the place of the frame's own, before the renderer is
 * loaded: its countdowns then keep step with the speech. `window.screenClock.setRate(5)` is five times as fast.
 */
(() => {
  const realNow = Date.now.bind(Date);
  let rate = 1;
  let fromReal = realNow();
  let fromClock = fromReal;
  const now = () => fromClock + (realNow() - fromReal) * rate;
  // Whole milliseconds, as a date has them.
  Date.now = () => Math.round(now());
  window.screenClock = {
    setRate(next) {
      fromClock = now();
      fromReal = realNow();
      rate = next;
    },
  };
})();
