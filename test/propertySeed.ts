import * as fc from 'fast-check';

/**
 * The same commit passes or fails the same way everywhere, so every property begins from one seed. Others are
 * looked at by `npm run test:explore`.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
