/** Amazon's interaction model, as far as this skill uses it (ask-smapi-model holds the whole schema). */
export interface InteractionModelFile {
  readonly interactionModel: { readonly languageModel: LanguageModel };
}

export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types: readonly SlotType[];
  readonly modelConfiguration: {
    readonly fallbackIntentSensitivity: { readonly level: 'LOW' | 'MEDIUM' | 'HIGH' };
  };
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly ModelSlot[];
  readonly samples: readonly string[];
}

export interface ModelSlot {
  readonly name: string;
  readonly type: string;
}

export interface SlotType {
  readonly name: string;
  readonly values: readonly SlotValue[];
}

export interface SlotValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
}
