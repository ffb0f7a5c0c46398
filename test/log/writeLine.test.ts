import fs from 'node:fs';
import { writeLine } from '../../lambda/log/writeLine';

afterEach(() => jest.restoreAllMocks());

it('writes a line of JSON to standard output', () => {
  const write = jest.spyOn(fs, 'writeSync').mockReturnValue(0);
  writeLine({ kind: 'turn', ms: 3 });
  expect(write.mock.calls).toEqual([[1, '{"kind":"turn","ms":3}\n']]);
});

it('waits with a line for which the pipe has no room', () => {
  jest.spyOn(fs, 'writeSync').mockImplementation(() => {
    throw Object.assign(new Error('try again'), { code: 'EAGAIN' });
  });
  const later = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  writeLine({ kind: 'turn' });
  expect(later.mock.calls).toEqual([['{"kind":"turn"}\n']]);
});
