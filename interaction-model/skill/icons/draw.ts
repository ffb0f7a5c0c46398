import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { icon } from './icon';

/** The two sizes the skill store asks for, in pixels a side. */
export const ICONS = { 'small.png': 108, 'large.png': 512 } as const;

if (require.main === module) {
  for (const [name, size] of Object.entries(ICONS)) writeFileSync(join(__dirname, name), icon(size));
}
