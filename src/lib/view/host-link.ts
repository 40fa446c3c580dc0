// An embed's line to the page around it: its height, what its reader does, and what the page asks for.
import {
	askedHeight,
	heightDialects,
	hostMessage,
	isWordPressReady,
	VERSION,
	wordPressSecret,
	type EmbedMessage,
	type HostMessage
} from '$lib/embed/protocol';

/** Below it the embed leaves out what is not the picture: embed.css. */
const LOW = 360;

/** The parts that the height is made of: those that lie above one another with the list folded. */
const PARTS = '.embed-part';

/** Says something to the page around; a page that stands alone says nothing. Only ids and dates, so whoever it is may hear. */
export function tellHost(message: EmbedMessage): void {
	post({ ...message, version: VERSION });
}

function tellReady(): void {
	tellHost({ type: 'timeline:ready', lang: document.documentElement.lang });
}

function post(message: unknown): void {
	if (parent !== window) parent.postMessage(message, '*');
}

/** What a reader does first when taking hold of an embed. */
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Tells the height of what `root` holds once it is drawn, and again as it changes: with the frame, with fonts. From the
 * reader's first touch on it changes only with the frame, so that zooming does not move the page around. Answers
 * `hello`, and hands on whatever else is asked.
 */
export function linkToHost(root: HTMLElement, obey: (message: HostMessage) => void): () => void {
	const secret = wordPressSecret(location.hash);
	const linked = new AbortController();
	const { signal } = linked;
	/** The height told last; and the frame that it is kept for, once the reader has touched the embed. */
	let told: number | undefined;
	let kept: string | undefined;
	const frame = () => `${innerWidth} ${innerHeight < LOW}`;

	function natural(): number {
		const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(root);
		const pads = parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd);
		return [...root.querySelectorAll<HTMLElement>(PARTS)].reduce(
			(sum, part) => sum + part.getBoundingClientRect().height,
			pads
		);
	}

	/** Nothing is said before the picture is drawn, or while the frame is hidden. */
	function tellHeight(again = false) {
		const isDrawn = root.querySelector('.picture')?.hasAttribute('data-drawn') ?? true;
		if (!isDrawn || root.getClientRects().length === 0 || innerWidth === 0) return;
		if (kept !== frame()) kept = undefined;
		const height = kept === undefined || told === undefined ? askedHeight(natural()) : told;
		if (height === told && !again) return;
		told = height;
		tellHost({ type: 'timeline:resize', height });
		for (const dialect of heightDialects(height, location.href, secret)) post(dialect);
	}

	function hear({ data, source }: MessageEvent<unknown>) {
		if (source !== parent || parent === window) return;
		if (isWordPressReady(data, secret)) tellHeight(true);
		const message = hostMessage(data);
		if (!message) return;
		if (message.type === 'timeline:hello') {
			tellReady();
			tellHeight(true);
		} else obey(message);
	}

	const sizes = new ResizeObserver(() => {
		tellHeight();
	});
	sizes.observe(root);
	for (const part of root.querySelectorAll(PARTS)) sizes.observe(part);
	const picture = root.querySelector('.picture');
	const drawn = new MutationObserver(() => {
		tellHeight();
	});
	if (picture) drawn.observe(picture, { attributeFilter: ['data-drawn'] });
	addEventListener('message', hear, { signal });
	for (const touch of TOUCHES)
		addEventListener(touch, () => (kept = frame()), { capture: true, passive: true, signal });
	tellReady();
	tellHeight();
	return () => {
		sizes.disconnect();
		drawn.disconnect();
		linked.abort();
	};
}
