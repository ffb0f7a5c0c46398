/** What a text shows of itself: stems, pairs of stems, slot types. */
export type Features = readonly string[];

export interface Example {
  readonly label: string;
  readonly features: Features;
}

export interface Prediction {
  readonly label: string;
  /** Probability, 0 to 1. */
  readonly score: number;
}

/** Taken out once: a test runner's sandbox makes every look at a global slow. */
const { abs, exp } = Math;

/** Passes over the examples; more no longer help the development set. */
const EPOCHS = 4;
const LEARNING_RATE = 4;
/** An example that is this sure teaches nothing more. */
const LEARNED = 0.98;
/** Counts each label by the root of its examples, so that a topic with many samples does not swallow others. */
const BALANCE = 0.5;

/**
 * A maximum-entropy classifier (multinomial logistic regression), trained by stochastic gradient descent in a
 * fixed order: the same examples always give the same classifier. It gives every label, the likeliest first.
 *
 * It is our own because every start of the simulator waits for it: nlp.js's network took 17.9 s to train on 8,400
 * samples, this takes about 2 s on half as many again.
 */
export function trainMaxent(examples: readonly Example[]): (features: Features) => readonly Prediction[] {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const labelIndex = new Map(labels.map((label, index) => [label, index]));
  const featureIndex = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features)
      if (!featureIndex.has(feature)) featureIndex.set(feature, featureIndex.size);
  }
  const width = labels.length;
  const weights = new Float32Array(featureIndex.size * width);
  const share = new Float32Array(width);
  const importance = importanceOfLabels(examples);
  const corpus = interleave(
    examples.map(({ label, features }) => ({
      target: labelIndex.get(label) ?? 0,
      importance: importance.get(label) ?? 1,
      rows: rowsOf(features),
    })),
  );

  function rowsOf(features: Features): readonly number[] {
    return features.flatMap((feature) => {
      const index = featureIndex.get(feature);
      return index === undefined ? [] : [index * width];
    });
  }

  /** Fills `share` with the probability of each label; the more features speak, the surer. */
  function predict(rows: readonly number[]): void {
    share.fill(0);
    const scale = 1 / Math.sqrt(rows.length || 1);
    for (const row of rows) {
      for (let label = 0; label < width; label += 1)
        share[label] = at(share, label) + at(weights, row + label) * scale;
    }
    const highest = share.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
    let total = 0;
    for (let label = 0; label < width; label += 1) {
      const exponential = exp(at(share, label) - highest);
      share[label] = exponential;
      total += exponential;
    }
    for (let label = 0; label < width; label += 1) share[label] = at(share, label) / total;
  }

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = LEARNING_RATE / (1 + epoch / 3);
    for (const { target, importance: weight, rows } of corpus) {
      predict(rows);
      if (at(share, target) > LEARNED) continue;
      const step = (rate * weight) / Math.sqrt(rows.length || 1);
      for (let label = 0; label < width; label += 1) {
        const gradient = ((label === target ? 1 : 0) - at(share, label)) * step;
        if (abs(gradient) < 1e-3) continue;
        for (const row of rows) weights[row + label] = at(weights, row + label) + gradient;
      }
    }
  }

  return (features) => {
    predict(rowsOf(features));
    const ranked = labels.map((label, index) => ({ label, score: at(share, index) }));
    return ranked.sort((a, b) => b.score - a.score);
  };
}

function at(numbers: Float32Array, index: number): number {
  return numbers[index] ?? 0;
}

function importanceOfLabels(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of examples) counts.set(label, (counts.get(label) ?? 0) + 1);
  const mean = examples.length / counts.size;
  return new Map([...counts].map(([label, count]) => [label, (mean / count) ** BALANCE]));
}

/** Spreads neighbours apart, because samples of one intent stand together and would be forgotten together. */
function interleave<T>(items: readonly T[]): readonly T[] {
  const stride = 97;
  return Array.from({ length: stride }, (_, offset) =>
    items.filter((_item, i) => i % stride === offset),
  ).flat();
}
