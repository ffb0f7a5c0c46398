import { byId } from './dom.mjs';

/** The drawn Echo: its casing, its light, its screen in a frame, and the clock it shows when nobody talks. */
export function createDeviceView({ onTouch }) {
  const echo = byId('echo');
  const glass = echo.querySelector('.glass');
  const frame = byId('screen');
  const face = byId('face');
  const loaded = new Promise((resolve) => {
    const ready = () => frame.contentWindow?.echoScreen;
    if (ready()) resolve();
    else frame.addEventListener('load', () => resolve());
  });
  let screen = null;

  /** The frame keeps the device's own pixels and is scaled to fit the glass. */
  function scaleToGlass() {
    if (!screen) return;
    frame.style.transform = `scale(${glass.clientWidth / screen.width})`;
  }
  new ResizeObserver(scaleToGlass).observe(glass);

  return {
    /** @param {string} kind @param {{width: number, height: number, shape: string} | null} of */
    setDevice(kind, of) {
      screen = of;
      echo.dataset.kind = kind;
      face.hidden = false;
      frame.hidden = true;
      if (!of) return;
      glass.style.aspectRatio = `${of.width} / ${of.height}`;
      Object.assign(frame.style, { width: `${of.width}px`, height: `${of.height}px` });
      scaleToGlass();
    },
    /** Resolves once the document is drawn. */
    async show(directive) {
      if (!screen || !directive) return;
      await loaded;
      frame.hidden = false;
      face.hidden = true;
      scaleToGlass();
      const { token, document: drawn, datasources } = directive;
      const focused = document.activeElement;
      await frame.contentWindow.echoScreen.show({ document: drawn, datasources }, screen, (touched) =>
        onTouch({ token, arguments: touched }),
      );
      // A television's page takes the focus for its remote; whoever types here keeps it.
      if (focused !== frame && document.activeElement === frame) focused.focus();
    },
    /** Back to the clock. */
    rest() {
      frame.hidden = true;
      face.hidden = false;
    },
    /** `starting`, `idle`, `speaking` or `listening`: what the light shows. */
    setState(state) {
      echo.dataset.state = state;
    },
    setRate: (rate) => frame.contentWindow?.echoScreen?.setRate(rate),
    /** Where the device stands it is three at night, or noon, and some minutes. */
    setTime(night) {
      const minutes = String(new Date().getMinutes()).padStart(2, '0');
      byId('face-time').textContent = `${night ? 3 : 12}:${minutes}`;
    },
    setHint: (text) => {
      byId('face-hint').textContent = text;
    },
  };
}
