/** Breaks text between words into lines of at most `width` characters; a longer word has a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The same behind `indent`, from the second line on behind as many spaces. */
export function wrapBehind(indent: string, text: string, width: number): readonly string[] {
  const room = Math.max(20, width - indent.length);
  return wrap(text, room).map((line, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + line);
}
