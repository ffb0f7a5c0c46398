import fc from 'fast-check';
import { answer as answering, type ScriptedServer, startScriptedServer } from '../feedback/scriptedServer';
import { attributesOf, envelopeOf, intentRequest, SECRETS } from './envelopes';
import { SAID } from './said';
import { testSkill } from './testSkill';

/** Every secret has the word in it; ids of Alexa's begin with the other. */
const SECRET = /SECRET|amzn1/;

/** Requests that nobody says, with secrets wherever Alexa may put some. */
const UNSAID: readonly object[] = [
  intentRequest(SECRETS.spoken),
  { ...intentRequest('CrampNowIntent'), locale: SECRETS.spoken },
  { ...intentRequest('CrampNowIntent'), timestamp: SECRETS.spoken },
  { ...intentRequest('CrampNowIntent', { [SECRETS.spoken]: { value: SECRETS.spoken } }) },
  { type: 'LaunchRequest', task: { name: SECRETS.spoken, input: { said: SECRETS.spoken } } },
  { type: 'Alexa.Presentation.APL.UserEvent', token: SECRETS.spoken, arguments: [SECRETS.spoken] },
  { type: 'Alexa.Presentation.APLA.RuntimeError', token: SECRETS.spoken, errors: [{ type: SECRETS.spoken }] },
  {
    type: 'SessionEndedRequest',
    reason: SECRETS.spoken,
    error: { type: SECRETS.userId, message: SECRETS.spoken },
  },
  {
    type: 'System.ExceptionEncountered',
    error: { type: SECRETS.requestId },
    cause: { requestId: SECRETS.requestId },
  },
  { type: SECRETS.userId },
];

/** The property plays some hundreds of turns, on machines that may be busy, ms. */
const PATIENCE_MS = 60_000;

let server: ScriptedServer;
const printed: string[] = [];
beforeAll(async () => {
  server = await startScriptedServer(answering(500, SECRETS.deviceId));
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((chunk) => Boolean(printed.push(String(chunk))));
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    jest.spyOn(console, name).mockImplementation((...values) => void printed.push(JSON.stringify(values)));
});
afterAll(async () => {
  jest.restoreAllMocks();
  await server.close();
});

describe('who somebody is and what was said', () => {
  it(
    'is in no log line, answer, attribute or row, nor printed, whatever happens',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...SAID, ...UNSAID), { minLength: 1, maxLength: 6 }),
          fc.constantFrom<'well' | 'unstored' | 'failing'>('well', 'unstored', 'failing'),
          async (said, goes) => {
            const fail = () => {
              throw Object.assign(new Error(SECRETS.userId), { requestId: SECRETS.requestId });
            };
            const skill = testSkill({
              ...(goes === 'unstored' ? { save: fail } : {}),
              ...(goes === 'failing' ? { watch: fail } : {}),
            });
            const system = {
              apiEndpoint: `http://127.0.0.1:${server.port}`,
              apiAccessToken: SECRETS.apiAccessToken,
            };
            let attributes: Record<string, unknown> = {};
            for (const [index, request] of said.entries()) {
              const envelope = envelopeOf(request, { isNew: index === 0, attributes, system, screen: true });
              const answer = await skill.invoke(envelope);
              attributes = attributesOf(answer);
              expect(JSON.stringify(answer)).not.toMatch(SECRET);
            }
            const traces = JSON.stringify([skill.lines, skill.rows, skill.seen, printed]);
            expect(traces).not.toMatch(SECRET);
          },
        ),
        { numRuns: 100 },
      ),
    PATIENCE_MS,
  );
});
