/** The part of dynalite 4 that is used here; it ships no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** Folder of the database; in memory without it. */
    readonly path?: string;
    /** Milliseconds a table stays in the state CREATING. */
    readonly createTableMs?: number;
  }

  export default function dynalite(options?: Options): Server;
}
