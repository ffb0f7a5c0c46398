import { complaints, show } from './viewhost.mjs';

/** What the page around this frame calls. */
window.echoScreen = {
  /** Draws a document; resolves once it is on the screen. */
  show: (screen, device, onTouch) => show(document.getElementById('screen'), screen, device, onTouch),
  setRate: (rate) => window.screenClock.setRate(rate),
  complaints,
};
