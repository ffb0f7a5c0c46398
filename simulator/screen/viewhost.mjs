/**
 * Draws APL documents with Amazon's own renderer, loaded before as the globals `AplRenderer` and
 * `aplEngine`. What the renderer
 * has to say about a document is kept in `complaints`; what is touched goes to `onTouch`.
 */

/** A player for documents that never speak: ours leave speech to the response. */
const silentPlayer = () => ({ prepare: () => '', play: () => {}, releasePlayer: () => {} });

let current;

/** Everything the renderer's core has complained of since the last document was shown. */
export const complaints = [];

/**
 * Shows a document in `view`, in place of the one before.
 *
 * @param {HTMLElement} view
 * @param {{document: object, datasources: object}} screen
 * @param {{width: number, height: number, dpi: number, shape: 'ROUND' | 'RECTANGLE', mode: 'HUB' | 'TV'}} device
 * @param {(touch: unknown[]) => void} onTouch
 */
export async function show(view, screen, device, onTouch) {
  await aplEngine;
  current?.destroy();
  view.replaceChildren();
  complaints.length = 0;
  const { width, height, dpi, shape, mode } = device;
  const content = AplRenderer.Content.create(JSON.stringify(screen.document));
  content.addData('payload', JSON.stringify(screen.datasources));
  Object.assign(view.style, { width: `${width}px`, height: `${height}px` });
  view.classList.toggle('round', shape === 'ROUND');
  current = AplRenderer.default.create({
    content,
    view,
    viewport: { width, height, dpi, shape, isRound: shape === 'ROUND' },
    mode,
    theme: 'dark',
    environment: { agentName: 'Cramp Coach', agentVersion: '1.0', allowOpenUrl: false, disallowVideo: true },
    audioPlayerFactory: silentPlayer,
    utcTime: Date.now(),
    // The renderer takes the zone from the browser a moment later; a countdown must not jump by it.
    localTimeAdjustment: new Date().getTimezoneOffset() * -60_000,
    notLoadFonts: true,
    logTransport: (level, logger, message) => {
      if (logger === 'Core') complaints.push(`${level}: ${message}`);
    },
    onSendEvent: ({ arguments: touch }) => onTouch(touch),
  });
  await current.init();
  return current;
}
