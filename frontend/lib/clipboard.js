/**
 * Puts text, or a promise of it, on the clipboard; with `markup` as the richer form of the same. Promises go into the
 * clipboard as such, because some browsers allow writing only right after the click. False where there is no clipboard.
 */
export async function copy(text, markup) {
  const { clipboard } = navigator;
  if (!clipboard) return false;
  const blob = async (content, type) => new Blob([await content], { type });
  try {
    if (!('ClipboardItem' in window)) await clipboard.writeText(await text);
    else {
      const forms = { 'text/plain': blob(text, 'text/plain') };
      if (markup) forms['text/html'] = blob(markup, 'text/html');
      await clipboard.write([new ClipboardItem(forms)]);
    }
    return true;
  } catch {
    return false;
  }
}
