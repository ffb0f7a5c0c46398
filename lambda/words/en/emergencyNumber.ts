import type { Region } from '../region';

/**
 * Whom to ring, to be followed by a full stop. The country's number never stands alone: a device may have
 * travelled, or speak the locale of a neighbour.
 */
export function emergencyNumber(region: Region): string {
  return region.emergencyNumber === null
    ? 'your local emergency number'
    : `${region.emergencyNumber}, or your local emergency number`;
}

/** Whom to ring in the middle of a sentence; it brings the second comma where the first opened one. */
export function emergencyNumberThen(region: Region, rest: string): string {
  const number = emergencyNumber(region);
  return region.emergencyNumber === null ? `${number} ${rest}` : `${number}, ${rest}`;
}

/** "Call nine one one, or your local emergency number, now." */
export function callNow(region: Region): string {
  return `Call ${emergencyNumberThen(region, 'now')}.`;
}
