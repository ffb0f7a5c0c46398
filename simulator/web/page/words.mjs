/**
 * Cuts a timeline into the words and pauses that are followed while it is heard.
 *
 * @param {{kind: 'say' | 'silence', text?: string, startMs: number, ms: number}[]} pieces
 * @returns {{kind: 'word' | 'pause', text: string, fromMs: number, toMs: number}[]}
 */
export function follow(pieces) {
  return pieces.flatMap((piece) => (piece.kind === 'say' ? words(piece) : pause(piece)));
}

/** Shorter silences are only the breath between two sentences. */
const SHORTEST_PAUSE_MS = 1000;

function pause({ startMs, ms }) {
  return ms < SHORTEST_PAUSE_MS ? [] : [{ kind: 'pause', text: '', fromMs: startMs, toMs: startMs + ms }];
}

/** A piece's time, shared out by length: a long word takes longer, and the end of a sentence rests. */
function words({ text, startMs, ms }) {
  const parts = text.split(/\s+/).filter(Boolean);
  const weights = parts.map(
    (part) => part.length + 1 + (/[.?!]$/.test(part) ? 5 : /[,:;]$/.test(part) ? 2 : 0),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let at = startMs;
  return parts.map((part, index) => {
    const fromMs = at;
    at += (ms * weights[index]) / all;
    return { kind: 'word', text: part, fromMs, toMs: at };
  });
}
