/**
 * The browser's speech recognition, where there is one. Some browsers have it by name only; the first failure
 * takes the button away again.
 *
 * @param {HTMLButtonElement} button
 * @param {object} parts
 * @param {() => string} parts.locale
 * @param {() => void} parts.onStart
 * @param {(words: string) => void} parts.onHeard
 */
export function createEars(button, { locale, onStart, onHeard }) {
  const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  // Recognition of some browsers sends the sound to a server of theirs; on this machine alone, or not at all.
  if (!Recognition || typeof Recognition.available !== 'function') return;
  const onThisMachine = { langs: [locale()], processLocally: true };
  Recognition.available(onThisMachine).then(
    (availability) => {
      button.hidden = availability !== 'available';
    },
    () => {},
  );
  button.addEventListener('click', () => {
    const recognition = new Recognition();
    recognition.lang = locale();
    recognition.processLocally = true;
    recognition.onresult = ({ results }) => onHeard(results[0][0].transcript);
    recognition.onerror = ({ error }) => {
      if (error !== 'no-speech' && error !== 'aborted') button.hidden = true;
    };
    onStart();
    recognition.start();
  });
}
