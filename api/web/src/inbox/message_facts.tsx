// The small print under a message, most telling first: what does not fit on its one line is not shown.
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
      {message.views > 0 && (
        <li>{last_view ? texts.list.viewed_by(last_view.by) : texts.list.views(message.views)}</li>
      )}
      {kind && <li>{kind}</li>}
      {message.service !== null && message.sender !== message.service && (
        <li>
          <VisibleText text={message.sender} limit={40} />
        </li>
      )}
    </ul>
  );
}
