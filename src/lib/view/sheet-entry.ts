// On a phone an open sheet is a step of the browser's history, so that Back closes it. Routes know the history.

/** The sheet's entry in the history of the window. */
export interface SheetEntry {
	/** Whether the reader stands on it. */
	readonly current: boolean;
	/** Adds it. */
	push: () => void;
	/** Goes back from it. */
	leave: () => void;
}
