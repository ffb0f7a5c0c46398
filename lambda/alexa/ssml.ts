import type { Manner, Piece, Timeline } from '../guidance/timeline';

/** Amazon takes a break of at most 10 s; longer silences are stacked (alexa-platform, section 1). */
export const LONGEST_BREAK_MS = 10_000;

const RATE: Readonly<Record<Manner['pace'], string | null>> = { slow: '85%', normal: null, fast: '115%' };

const ENTITIES = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
} as const;

/** Escapes raw text once. This file is the only one that writes markup, so nothing is ever escaped twice. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character as keyof typeof ENTITIES]);
}

/** A timeline as speech markup, without the outer `speak`, which ask-sdk adds. */
export function toSsml({ manner, pieces }: Timeline): string {
  const inner = pieces.map(pieceToSsml).join(' ');
  return inManner(inner, manner);
}

/** A single sentence in a manner, for reprompts. */
export function sentenceToSsml(text: string, manner: Manner): string {
  return inManner(escapeText(text), manner);
}

function pieceToSsml(piece: Piece): string {
  return piece.kind === 'say' ? escapeText(piece.text) : breaks(piece.ms);
}

function breaks(ms: number): string {
  const whole = Math.round(ms);
  const full = Math.floor(whole / LONGEST_BREAK_MS);
  const rest = whole - full * LONGEST_BREAK_MS;
  const tag = (length: number): string => `<break time="${length}ms"/>`;
  return tag(LONGEST_BREAK_MS).repeat(full) + (rest > 0 ? tag(rest) : '');
}

/** Whispering ignores volume on some devices, so both are asked for. */
function inManner(inner: string, { pace, quiet }: Manner): string {
  const rate = RATE[pace];
  const paced = rate ? `<prosody rate="${rate}">${inner}</prosody>` : inner;
  return quiet
    ? `<prosody volume="soft"><amazon:effect name="whispered">${paced}</amazon:effect></prosody>`
    : paced;
}
