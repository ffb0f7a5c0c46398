/**
 * Memory of the endpoint's function, MB. The process takes 90 MB at most (docs/benchmarks.md), so this buys processor:
 * 512 of 1,769 MB are 0.29 of one. The slowest turn is the first feedback, 70 to 120 ms on a whole one by how busy it
 * was: at most 0.4 s here, 0.8 s with 256 MB and 1.7 s with 128 MB, where a row has 1.4 s (lambda/feedback/keep.ts). To
 * be confirmed in an account.
 */
export const MEMORY_MB = 512;
