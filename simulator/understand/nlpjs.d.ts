/** The part of nlp.js that is used here; the package ships no types. */
declare module '@nlpjs/lang-en-min' {
  export class StemmerEn {
    stem(tokens: readonly string[]): string[];
  }
}
