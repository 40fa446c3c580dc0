// Where the focus goes when the panel that told an event is closed.
import { marksSeen } from './marks-seen';

/** To the link in the list that the reader came from, else to the event's mark, else to the picture's tab stop. */
export function returnFocus(from: Element | null, id: string | undefined): void {
	if (from?.closest('.row') && from.getClientRects().length > 0) {
		(from as HTMLElement).focus();
		return;
	}
	// Not to the mark that it came from: the picture may have moved, and drawn it anew or no longer.
	const seen = marksSeen();
	const own = seen.find(({ dataset }) => dataset.key === id);
	(own ?? seen.find((mark) => mark.tabIndex === 0))?.focus();
}
