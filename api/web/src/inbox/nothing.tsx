// An empty list says why it is empty, and what will change that.
import type { ComponentChildren } from 'preact';
import { BrandMark } from '../shared/brand';
import { texts } from '../shared/texts';
import { everything } from './filter';
import type { InboxState, News } from './inbox_state';

const lines_named = 3;

interface Props {
  state: InboxState;
  tell: (news: News) => void;
}

export function Nothing({ state, tell }: Props) {
  const { number, query } = state.filter;
  if (state.phase === 'failed') {
    return (
      <Words title={texts.list.failed_title} words={texts.list.failed}>
        <button class="button" type="button" onClick={() => tell({ type: 'reread' })}>
          {texts.list.retry}
        </button>
      </Words>
    );
  }
  if (number === null && query === '') {
    return <Words title={texts.list.empty_title} words={waiting_for(state)} is_waiting />;
  }
  const words = query === '' ? texts.list.nothing_on_line(label_of(state, number)) : texts.list.nothing_found(query);
  return (
    <Words title={texts.list.nothing_found_title} words={words}>
      <button class="button" type="button" onClick={() => tell({ type: 'filtered', filter: everything })}>
        {texts.list.show_all}
      </button>
    </Words>
  );
}

interface WordsProps {
  title: string;
  words: string;
  is_waiting?: boolean;
  children?: ComponentChildren;
}

function Words({ title, words, is_waiting, children }: WordsProps) {
  return (
    <div class={`nothing ${is_waiting ? 'is-waiting' : ''}`}>
      <BrandMark size={48} />
      <h2>{title}</h2>
      <p>{words}</p>
      {children}
    </div>
  );
}

function waiting_for(state: InboxState): string {
  if (typeof state.lines === 'string' || state.lines.length > lines_named) return texts.list.empty_any_line;
  if (state.lines.length === 0) return texts.lines.none;
  const numbers = new Intl.ListFormat('en', { type: 'disjunction' }).format(state.lines.map((line) => line.number));
  return texts.list.empty(numbers);
}

function label_of(state: InboxState, number: string | null): string {
  const line = typeof state.lines === 'string' ? undefined : state.lines.find((each) => each.number === number);
  return line?.label ?? number ?? '';
}
