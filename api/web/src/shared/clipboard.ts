// Copying within one click, although the code comes only with the server's answer.

/**
 * Puts the text on the clipboard once it is known; false where the browser refuses. Call it in the click itself: Safari
 * wants the clipboard to be claimed there, and takes the promise for its content.
 */
export async function copy_when_known(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((known) => new Blob([known], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return text.then(copy, () => false);
  }
}

/** Puts the text on the clipboard; false where the browser refuses. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
