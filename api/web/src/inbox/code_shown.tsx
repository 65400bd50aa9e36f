// A code, large and in groups, with its copy button.
import { CheckIcon, CopyIcon } from '../shared/icons';
import { texts } from '../shared/texts';
import { code_groups } from './code_groups';
import type { Copying } from './opened';

interface Props {
  code: string;
  copying: Copying;
  on_copy: () => void;
}

export function CodeShown({ code, copying, on_copy }: Props) {
  const is_copied = copying === 'copied';
  return (
    <div class="code-shown">
      <p class={`code ${code.length > 10 ? 'is-long' : ''}`} dir="ltr">
        {code_groups(code).map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
      <div class="code-actions">
        <button class={`button ${is_copied ? '' : 'primary'}`} type="button" onClick={on_copy}>
          <CopyIcon />
          <span>{is_copied ? texts.reader.copy_again : texts.reader.copy}</span>
        </button>
        {is_copied && (
          <span class="copied">
            <CheckIcon /> {texts.reader.copied}
          </span>
        )}
      </div>
      {copying === 'refused' && <p class="small">{texts.reader.copy_refused}</p>}
    </div>
  );
}
