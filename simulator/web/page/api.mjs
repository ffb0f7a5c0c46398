/** An answer of the server that is no success; `status` is HTTP's. */
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export const about = () => ask('GET', '/api/about');
export const feedback = () => ask('GET', '/api/feedback');

/** The Echo of this tab: made at the first turn, and anew where the server has put it away. */
export function createEchoApi() {
  let echo = null;
  const open = async () => {
    echo = (await ask('POST', '/api/echoes')).echo;
  };
  return {
    open,
    /** @param {{settings: object, intoMs: number, did: object}} turn */
    async turn(turn) {
      if (!echo) await open();
      try {
        return await ask('POST', '/api/turns', { ...turn, echo });
      } catch (error) {
        if (error.status !== 410) throw error;
        await open();
        return ask('POST', '/api/turns', { ...turn, echo, intoMs: 0 });
      }
    },
  };
}

async function ask(method, path, body) {
  const response = await fetch(path, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  const answer = await response.json();
  if (!response.ok) throw new Refused(response.status, answer.error);
  return answer;
}
