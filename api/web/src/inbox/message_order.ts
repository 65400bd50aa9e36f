// The list's order and how two tellings of the same message become one.
import type { Envelope } from '../wire/wire';

/** Of two tellings of one message the one with more of its parts; `told` where they have as many. */
function fuller(known: Envelope, told: Envelope): Envelope {
  return known.parts.have > told.parts.have ? known : told;
}

/** The list with `told` in it: in its place by id, newest first, and never twice. */
export function with_message(messages: Envelope[], told: Envelope): Envelope[] {
  const at = messages.findIndex((message) => message.id <= told.id);
  if (at < 0) return [...messages, told];
  const [before, known, after] = [messages.slice(0, at), messages[at], messages.slice(at + 1)];
  if (!known || known.id === told.id) return [...before, known ? fuller(known, told) : told, ...after];
  return [...before, told, known, ...after];
}

/** All of `told` put in. */
export const with_messages = (messages: Envelope[], told: Envelope[]) => told.reduce(with_message, messages);
