import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pace } from '../../lambda/guidance/request';

/** espeak-ng's words a minute at Alexa's prosody rates: 165, and 85 % and 115 % of it. */
const WORDS_A_MINUTE: Readonly<Record<Pace, number>> = { slow: 140, normal: 165, fast: 190 };

const MISSING =
  'espeak-ng is not installed, and the timing cannot be measured without it. ' +
  'Debian and Ubuntu: apt-get install espeak-ng; macOS: brew install espeak-ng.';

/** Milliseconds of a WAV file by its own header and data length. */
export const wavMs = (wav: Buffer): number => {
  const bytesASecond = wav.readUInt32LE(28);
  const dataAt = wav.indexOf('data') + 8;
  return ((wav.length - dataAt) * 1000) / bytesASecond;
};

/** A voice that speaks a text with espeak-ng and says how long it took; every text is spoken once a pace. */
export class Voice {
  private readonly known = new Map<string, number>();
  private readonly folder = mkdtempSync(join(tmpdir(), 'voice-'));

  constructor() {
    const { status, error } = spawnSync('espeak-ng', ['--version']);
    if (error || status !== 0) throw new Error(MISSING);
  }

  spokenMs(text: string, pace: Pace): number {
    const key = `${pace} ${text}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const file = join(this.folder, 'spoken.wav');
    const { status, stderr } = spawnSync('espeak-ng', ['-s', String(WORDS_A_MINUTE[pace]), '-w', file, text]);
    if (status !== 0) throw new Error(`espeak-ng could not speak "${text}": ${stderr}`);
    const ms = wavMs(readFileSync(file));
    this.known.set(key, ms);
    return ms;
  }

  get texts(): number {
    return this.known.size;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
