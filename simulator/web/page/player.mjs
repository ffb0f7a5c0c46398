/**
 * Plays a timeline on a clock: tells each frame how far it is, begins each spoken piece, and tells the end. Where
 * a voice speaks, a piece is not over before the voice is; the voice's own watchdog sees to it that it ends.
 *
 * @param {object} parts
 * @param {ReturnType<import('./clock.mjs').createClock>} parts.clock
 * @param {() => number} parts.speed
 * @param {{say: (piece: object) => void, talking: () => boolean, stop: () => void}} parts.voice
 * @param {(ms: number) => void} parts.onFrame
 * @param {() => void} parts.onEnd
 */
export function createPlayer({ clock, speed, voice, onFrame, onEnd }) {
  let pieces = [];
  let startedAt = 0;
  let next = 0;
  let playing = false;
  let held = false;

  const endOf = (piece) => (piece ? piece.startMs + piece.ms : 0);
  const totalMs = () => endOf(pieces.at(-1));
  const position = () => clock.now() - startedAt;

  function frame() {
    if (!playing) return;
    requestAnimationFrame(frame);
    if (held) return;
    const speaking = pieces[next - 1];
    const waits = speaking && voice.talking() && position() >= endOf(speaking);
    clock.setRate(waits ? 0 : speed());
    if (waits) return;
    while (next < pieces.length && pieces[next].startMs <= position()) {
      if (pieces[next].kind === 'say') voice.say(pieces[next]);
      next += 1;
    }
    onFrame(Math.min(position(), totalMs()));
    if (position() < totalMs()) return;
    playing = false;
    // Whoever listens does so in real time, however fast the speech was.
    clock.setRate(1);
    onEnd();
  }

  return {
    get playing() {
      return playing;
    },
    /** Ms since the first word, also after the last. */
    position,
    play(timeline) {
      pieces = timeline;
      startedAt = clock.now();
      next = 0;
      held = false;
      const wasPlaying = playing;
      playing = true;
      clock.setRate(speed());
      if (!wasPlaying) requestAnimationFrame(frame);
    },
    /** Stands still in mid-speech, as when somebody says "Alexa". */
    hold() {
      held = true;
      clock.setRate(0);
      voice.stop();
    },
    goOn() {
      held = false;
    },
  };
}
