import { ENGLISH_LOCALES } from '../../lambda/words/region';
import type { Exchange } from '../device/device';
import { jsonTurn } from '../device/jsonTurn';
import { DEVICES } from '../device/kinds';
import { suggestions } from './suggestions';
import type { TurnRequest } from './turnRequest';

/** What the page must know before the first word: what there is to choose from and to say. */
export function about(): object {
  return {
    devices: Object.values(DEVICES).map(({ name, context }) => ({
      name,
      screen: screenOf(context.Viewport),
    })),
    locales: ENGLISH_LOCALES,
    suggestions: suggestions(),
  };
}

function screenOf(viewport: (typeof DEVICES)[keyof typeof DEVICES]['context']['Viewport']): object | null {
  if (!viewport) return null;
  const { pixelWidth: width, pixelHeight: height, dpi, shape, mode } = viewport;
  return { width, height, dpi, shape, mode };
}

/** A turn as the page shows it: what `say --json` prints, and the request and response as they went. */
export function turnAnswer({ did }: TurnRequest, exchange: Exchange): object {
  const { request, response } = exchange;
  return {
    ...jsonTurn(did.kind === 'say' ? did.utterance : '', exchange),
    screen: screenIn(response.response?.directives ?? []),
    request,
    response,
  };
}

/** The document to draw, where the response brought one. */
function screenIn(directives: readonly { readonly type: string }[]): object | null {
  return directives.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument') ?? null;
}
