/** A voice that is not heard of for this much longer than its piece should take is given up, ms. */
const GRACE_MS = 2500;
/** So many pieces in a row given up, and the voice is off. */
const MOST_LOST = 2;

/**
 * The browser's own voice, an extra: where it stalls, a watchdog lets the conversation go on without it.
 *
 * @param {object} parts
 * @param {() => boolean} parts.wanted
 * @param {() => string} parts.locale
 * @param {() => void} parts.onLost
 */
export function createVoice({ wanted, locale, onLost }) {
  let talking = false;
  let lost = 0;
  let watchdog;

  function done() {
    talking = false;
    clearTimeout(watchdog);
  }

  return {
    talking: () => talking,
    say({ text, ms }) {
      if (!wanted()) return;
      speechSynthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = locale();
      utterance.onend = () => {
        lost = 0;
        done();
      };
      utterance.onerror = done;
      talking = true;
      clearTimeout(watchdog);
      watchdog = setTimeout(
        () => {
          speechSynthesis.cancel();
          done();
          lost += 1;
          if (lost >= MOST_LOST) onLost();
        },
        ms * 1.5 + GRACE_MS,
      );
      speechSynthesis.speak(utterance);
    },
    stop() {
      if (talking) speechSynthesis.cancel();
      done();
    },
  };
}

/** Calls `found` once the browser has a voice; some have none, and load them late. */
export function whenVoices(found) {
  if (!('speechSynthesis' in window)) return;
  const look = () => speechSynthesis.getVoices().length > 0 && found();
  look();
  speechSynthesis.addEventListener('voiceschanged', look);
}
