// Keeps the embed builder up to date while choices are made. The server makes the code; this only asks for it and shows it.

interface Snippet {
  moving: string;
  pinned: string | null;
  preview: string;
}

interface Words {
  copied: string;
  selected: string;
  failed: string;
}

const form = document.querySelector<HTMLFormElement>('#builder')!;
const told = document.querySelector<HTMLElement>('#status')!;
const preview = document.querySelector<HTMLIFrameElement>('#preview')!;
const words = JSON.parse(form.dataset['words']!) as Words;
let asked: AbortController | undefined;

function chosen(): string {
  const pairs = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
  return new URLSearchParams(pairs).toString();
}

function show({ moving, pinned, preview: address }: Snippet): void {
  document.querySelector('#moving')!.textContent = moving;
  const other = document.querySelector('#pinned');
  if (other) other.textContent = pinned;
  // Replaced in the frame's own history, so that "back" leaves the builder.
  preview.contentWindow?.location.replace(new URL(address, location.href));
  told.textContent = '';
}

async function renew(): Promise<void> {
  asked?.abort();
  asked = new AbortController();
  const query = chosen();
  try {
    const response = await fetch(`/embed/snippet.json?${query}`, { signal: asked.signal, headers: { Accept: 'application/json' } });
    if (!response.ok) throw new Error(`${response.status}`);
    show((await response.json()) as Snippet);
    history.replaceState(null, '', `/embed?${query}`);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) told.textContent = words.failed;
  }
}

async function copy(code: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    told.textContent = words.copied;
  } catch {
    // Without a secure connection, or where the person does not allow it.
    getSelection()?.selectAllChildren(code);
    told.textContent = words.selected;
  }
}

form.addEventListener('change', () => void renew());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void renew();
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(document.querySelector(`#${button.dataset['copy']}`)!));
}
export {};
