import { oldestKeptDay, utcDay } from '../../lambda/feedback/row';
import type { OpenDynamo } from '../dynamo/open';
import { readFeedback } from '../report/readFeedback';
import { createTally } from '../report/summary';

/** Subjects on the chart, the most answered first. */
const MOST_SUBJECTS = 8;

/** All the feedback that is kept, counted by subject. `now` is in epoch ms. */
export async function feedbackChart({ client, table, where }: OpenDynamo, now: number): Promise<object> {
  const tally = createTally();
  const today = utcDay(now);
  await readFeedback(client, table, { from: oldestKeptDay(today), to: today }, (row) => {
    if (row) tally.add(row);
  });
  const subjects = tally.subjects();
  return {
    table: where,
    answers: subjects.reduce((sum, { count }) => sum + count, 0),
    subjects: subjects
      .slice(0, MOST_SUBJECTS)
      .map(({ subject, count, helpful }) => ({ subject, count, helpful })),
  };
}
