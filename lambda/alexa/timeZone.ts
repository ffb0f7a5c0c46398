import type { IncomingMessage } from 'node:http';
import type { RequestEnvelope } from 'ask-sdk-model';

/** The one call may take so long, and a cramp never waits longer for it, ms. */
export const TIME_ZONE_BUDGET_MS = 300;

/** Night is from 22:00 to 6:00 by the device's own clock. */
const NIGHT_FROM = 22;
const NIGHT_TO = 6;

/** No zone's name is nearly as long; what comes after it is not read, characters. */
const LONGEST_ANSWER = 200;

/**
 * Whether it is night where the device stands, by one call of the Settings API (no permission is needed). Any
 * failure means day: no token, a slow or dead server, 204 for "never set", a zone nobody knows.
 *
 * @param nowMs epoch ms
 * @param within aborted when there is no more time for the answer, all of its body included; by default the budget
 */
export async function isNight(
  { context }: RequestEnvelope,
  nowMs: number,
  within?: AbortSignal,
): Promise<boolean> {
  const { apiEndpoint, apiAccessToken, device } = context?.System ?? {};
  if (!apiEndpoint || !apiAccessToken || !device?.deviceId) return false;
  try {
    const url = `${apiEndpoint}/v2/devices/${encodeURIComponent(device.deviceId)}/settings/System.timeZone`;
    const zone = await zoneAt(
      new URL(url),
      apiAccessToken,
      within ?? AbortSignal.timeout(TIME_ZONE_BUDGET_MS),
    );
    return typeof zone === 'string' && isNightAt(hourIn(zone, nowMs));
  } catch {
    return false;
  }
}

/**
 * Asked with Node's own client: in a process that has just started, `fetch` takes four times as long to get ready,
 * which is a good part of the budget. On a connection of its own, since one that was kept is mostly dead when
 * Lambda thaws the process.
 *
 * @returns what the server says the zone is; null for any status but 200
 * @throws whatever breaks on the way: the connection, the time, the length, the JSON text
 */
async function zoneAt(url: URL, token: string, within: AbortSignal): Promise<unknown> {
  const { get } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'));
  const headers = { authorization: `Bearer ${token}` };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers, signal: within, agent: false }, resolve)
      .on('error', reject)
      // A new process takes 12 ms to read what Node knows of zones: better while the server thinks than after.
      .on('finish', () => hourIn('UTC', 0));
  });
  try {
    return answer.statusCode === 200 ? JSON.parse(await shortBody(answer)) : null;
  } finally {
    answer.destroy();
  }
}

/** @throws RangeError for a body too long to be a zone, of which no more is read */
async function shortBody(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) {
    text += chunk;
    if (text.length > LONGEST_ANSWER) throw new RangeError('The answer is too long');
  }
  return text;
}

/**
 * The hour from 0 to 23 by the clocks of a zone.
 * @throws RangeError for a zone that does not exist
 */
function hourIn(timeZone: string, nowMs: number): number {
  return Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(nowMs),
  );
}

function isNightAt(hour: number): boolean {
  return hour >= NIGHT_FROM || hour < NIGHT_TO;
}
