// What a message is called: its service where one was recognised, its sender otherwise.
import { texts } from '../shared/texts';
import type { Envelope } from '../wire/wire';

export const name_of = (message: Envelope) => message.service ?? (message.sender || texts.unknown_service);
