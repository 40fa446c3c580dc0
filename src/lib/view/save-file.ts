// Hands a file to the reader. It is no navigation and no fetch: the page's policy has no say in it.

/** How long the browser may take to begin, milliseconds. */
const KEEP = 60_000;

/** Saves `content` under `name`, as the browser saves files. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, KEEP);
}
