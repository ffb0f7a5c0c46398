/** How long an Echo listens before it asks again, and once more before it closes the microphone, ms. */
export const LISTENS_MS = 8000;

/**
 * An open microphone: after 8 s of silence it asks again, after 8 s more it waits. Time then stands still: a
 * newcomer may read on in peace, where a real Echo would end the session.
 */
export function createListening({ onAskAgain, onWaiting }) {
  let timer;
  return {
    begin() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        onAskAgain();
        timer = setTimeout(onWaiting, LISTENS_MS);
      }, LISTENS_MS);
    },
    end() {
      clearTimeout(timer);
    },
  };
}
