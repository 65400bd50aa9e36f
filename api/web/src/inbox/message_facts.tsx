// The small print under a message: how long its code is valid, what it is for, whether it is whole, who has seen it.
import { texts } from '../shared/texts';
import { VisibleText } from '../shared/visible_text';
import type { Envelope, View } from '../wire/wire';

interface Props {
  message: Envelope;
  /** Time left, such as `4:32`; null when it is over or unknown. */
  left: string | null;
  last_view: View | null;
}

export function MessageFacts({ message, left, last_view }: Props) {
  const kind = texts.kind(message.kind);
  const { have, total } = message.parts;
  return (
    <ul class="facts">
      {left && <li class="fact-valid">{texts.valid_for(left)}</li>}
      {have < total && <li class="fact-parts">{texts.parts(have, total)}</li>}
      {kind && <li>{kind}</li>}
      {message.service !== null && message.sender !== message.service && (
        <li class="fact-sender">
          <VisibleText text={message.sender} limit={40} />
        </li>
      )}
      {message.views > 0 && (
        <li class="fact-views">{last_view ? texts.list.viewed_by(last_view.by) : texts.list.views(message.views)}</li>
      )}
    </ul>
  );
}
