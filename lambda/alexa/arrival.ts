import type { AttributesManager, RequestInterceptor } from 'ask-sdk-core';
import type { Surroundings } from './surroundings';

/** Notes when a request came before anything is done with it, so that a turn that fails is timed like any other. */
export function noteArrival({ now }: Pick<Surroundings, 'now'>): RequestInterceptor {
  return {
    process: ({ attributesManager }) => attributesManager.setRequestAttributes({ arrivedMs: now() }),
  };
}

/** When the request came, in epoch ms on our clock. */
export function arrivedMs(attributesManager: AttributesManager): number {
  return attributesManager.getRequestAttributes().arrivedMs;
}
