const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, place) => [word, (place + 2) * 10] as const),
]);

/** Digits as they are read aloud: up to ninety nine as a number, longer ones digit by digit ("911"). */
export function numberWords(digits: string): string {
  const value = Number(digits);
  if (digits.length > 2) return [...digits].map((digit) => ONES[Number(digit)] ?? '').join(' ');
  if (value < 20) return ONES[value] ?? '';
  const tens = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? tens : `${tens} ${ONES[value % 10] ?? ''}`;
}

/** AMAZON.NUMBER: "forty five" is 45; null when the words are no number. */
export function toNumber(said: readonly string[]): number | null {
  if (said.length === 3 && said[1] === 'hundred') return hundreds(said[0], said[2]);
  if (said.length === 2 && said[1] === 'hundred') return hundreds(said[0], 'zero');
  const [first, second] = said;
  const tens = first === undefined ? undefined : SMALL.get(first);
  if (tens === undefined || said.length > 2) return null;
  if (second === undefined) return tens;
  const ones = SMALL.get(second);
  return tens >= 20 && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : null;
}

function hundreds(count: string | undefined, rest: string | undefined): number | null {
  const many = count === 'a' ? 1 : SMALL.get(count ?? '');
  const more = SMALL.get(rest ?? '');
  return many === undefined || more === undefined ? null : many * 100 + more;
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['hour', 'H'],
  ['hours', 'H'],
  ['minute', 'M'],
  ['minutes', 'M'],
  ['second', 'S'],
  ['seconds', 'S'],
]);

/** Whether a length of time may start with the word: "half", "two", "a". */
export function startsDuration(word: string): boolean {
  return SMALL.has(word) || /^(half|an?)$/.test(word);
}

/**
 * AMAZON.DURATION: "two minutes thirty seconds" is PT2M30S, "half a minute" PT30S; null when the words are no
 * length of time.
 */
export function toDuration(said: readonly string[]): string | null {
  const text = said.join(' ');
  if (/^half (a|an) (minute|hour)$/.test(text)) return text.endsWith('hour') ? 'PT30M' : 'PT30S';
  let iso = '';
  let count: string[] = [];
  for (const word of said) {
    const unit = UNITS.get(word);
    if (unit === undefined) {
      if (word !== 'and') count.push(word);
      continue;
    }
    const value = /^an?$/.test(count.join(' ')) ? 1 : toNumber(count);
    if (value === null) return null;
    iso += `${value}${unit}`;
    count = [];
  }
  return iso !== '' && count.length === 0 ? `PT${iso}` : null;
}
