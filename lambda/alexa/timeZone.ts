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
 * @param within aborted when there is no more time for the answer, all of its body included
 */
export async function isNight(
  { context }: RequestEnvelope,
  nowMs: number,
  within: AbortSignal = AbortSignal.timeout(TIME_ZONE_BUDGET_MS),
): Promise<boolean> {
  const { apiEndpoint, apiAccessToken, device } = context?.System ?? {};
  if (!apiEndpoint || !apiAccessToken || !device?.deviceId) return false;
  try {
    const url = `${apiEndpoint}/v2/devices/${encodeURIComponent(device.deviceId)}/settings/System.timeZone`;
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${apiAccessToken}` },
      signal: within,
      redirect: 'error',
    });
    if (answer.status !== 200) {
      await answer.body?.cancel();
      return false;
    }
    const zone: unknown = JSON.parse(await shortBody(answer));
    return typeof zone === 'string' && isNightIn(zone, nowMs);
  } catch {
    return false;
  }
}

/** @throws RangeError for a body too long to be a zone, of which no more is read */
async function shortBody({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_ANSWER) throw new RangeError('The answer is too long');
  }
  return text;
}

/** @throws RangeError for a zone that does not exist */
function isNightIn(timeZone: string, nowMs: number): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(nowMs),
  );
  return hour >= NIGHT_FROM || hour < NIGHT_TO;
}
