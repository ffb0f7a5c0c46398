import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { type Local, openLocal } from '../../simulator/localSkill';
import { parseDialogues } from './parse';
import { play } from './play';

/** A Sunday at noon, UTC. */
const STARTS_AT = Date.UTC(2026, 10, 22, 12);

const files = readdirSync(__dirname).filter((name) => name.endsWith('.txt'));
const themes = files.map((name) => ({
  theme: name.replace('.txt', ''),
  dialogues: parseDialogues(readFileSync(join(__dirname, name), 'utf8')),
}));

let local: Local;
let stored = 0;

beforeAll(async () => {
  local = await openLocal({
    startsAt: STARTS_AT,
    dynamo: { env: process.env, home: null, shared: false },
  });
}, 60_000);

afterAll(() => local.close());

describe.each(themes)('$theme', ({ dialogues }) => {
  test.each(dialogues)('$title', async (dialogue) => {
    const played = await play(dialogue, local);
    stored += played.stored;
    if (played.failure) throw new Error(`\n${played.failure}`);
  });
});

test('the table holds a row for each that was reported, and no other', async () => {
  const { client, table } = local.dynamo;
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  expect(Items).toHaveLength(stored);
});
