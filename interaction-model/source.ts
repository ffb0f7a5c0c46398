/** Patterns (see `expand`) of each intent, by intent name. */
export type IntentSource = Readonly<Record<string, readonly string[]>>;

/** Patterns of each value of a slot type, by value id; the first phrase is the value, the rest are synonyms. */
export type TypeSource = Readonly<Record<string, readonly string[]>>;
