/** What Amazon's testers are told; at most 4,000 characters. */
export const TESTING_INSTRUCTIONS = `No account, no account linking, no permission, no hardware and no payment are needed. The skill works on devices with and without a screen, in English.

Opening it
- "Alexa, open cramp coach"
- "Alexa, ask cramp coach to help me with a cramp"
- "Alexa, ask cramp coach why do cramps wake me up at night"

A cramp
- Say "my calf is cramping". The skill starts at once, speaks a step, is silent while the stretch is held, and counts. The silence is meant: one answer can last up to four minutes and ends in a question, with the microphone open. Answer "yes" or "no".
- During a stretch, say "Alexa" and then: "pause", "resume", "next", "previous", "repeat", "how long is left", "slower", "other leg", "start over" or "stop". "Stop" and "cancel" always end the skill.

Routines
- "start the bedtime stretches", "start the warm up", "start the cool down", "start the desk stretches".
- "I have a new hip" or "I'm pregnant" leaves out the stretches that do not suit.

Questions
- "should I drink pickle juice", "does magnesium help", "when should I see a doctor", then "how sure is that" or "who says so".

Signs of danger
- Say "my leg is swollen" or "I have chest pain" at any time: the skill stops what it is doing and gives the emergency number of the device's country. It does not call anybody and says so.

Feedback
- After an answer, say "that helped" or "that did not help". One row with the subject, yes or no, the day and the locale is kept; no user, device or session id is stored or logged.

Help and leaving
- "help" at any point says what can be said there; "stop" ends.

The skill sets no reminders and no timers, plays no audio stream, and asks for nothing about the person.`;
