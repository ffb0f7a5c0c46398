import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LambdaOptions } from './lambda';
import type { Outcome, Start } from './runtimeApi';
import { ENV, start } from './skill';

/** How a start ends; the process is killed either way. */
async function outcomeOf(change: Partial<LambdaOptions>): Promise<Start> {
  const lambda = await start(change);
  try {
    return await lambda.started;
  } finally {
    await lambda.close();
  }
}

describe('an environment with something missing', () => {
  it.each([
    ['no table', '', 'not set'],
    ['a table that cannot be one', 'a b', '"a b"'],
  ])('%s: fails at init and says what to set', async (_, table, sentence) => {
    const outcome = await outcomeOf({ env: { ...ENV, FEEDBACK_TABLE: table } });
    expect(outcome).toMatchObject({
      kind: 'failed',
      error: {
        errorMessage: expect.stringMatching(`^Set the environment variable FEEDBACK_TABLE.*${sentence}`),
      },
    });
  });
});

describe('what this runtime refuses and no other test sees', () => {
  const bundle = mkdtempSync(join(tmpdir(), 'cramp-coach-runtime-'));
  afterAll(() => rmSync(bundle, { recursive: true, force: true }));

  it('a handler of three parameters, such as the lambda() of ask-sdk gives', async () => {
    writeFileSync(
      join(bundle, 'index.js'),
      'exports.handler = (event, context, callback) => callback(null, event);',
    );
    expect(await outcomeOf({ bundle })).toMatchObject({
      kind: 'failed',
      error: { errorType: 'Runtime.CallbackHandlerDeprecated' },
    });
  });

  it('while one of two parameters is asked for its answer', async () => {
    writeFileSync(join(bundle, 'index.js'), 'exports.handler = async (event, context) => event;');
    const lambda = await start({ bundle });
    const answer: Outcome = await lambda.invoke({ hello: 'there' });
    await lambda.close();
    expect(answer).toEqual({ kind: 'response', body: '{"hello":"there"}' });
  });
});
