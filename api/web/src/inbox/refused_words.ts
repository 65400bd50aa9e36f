// Why a message is not shown, in the person's words.
import type { Fault } from '../shared/request';
import { texts } from '../shared/texts';

interface Words {
  title: string;
  words: string;
}

export function refused_words({ status }: Fault): Words {
  const { reader } = texts;
  switch (status) {
    case 410:
      return { title: reader.destroyed_title, words: reader.destroyed };
    case 503:
      return { title: reader.unrecorded_title, words: reader.unrecorded };
    case 403:
    case 404:
      return { title: reader.gone_title, words: reader.gone };
    case 200:
    case 201:
      return { title: reader.mismatch_title, words: reader.mismatch };
    default:
      return { title: reader.away_title, words: reader.away };
  }
}
