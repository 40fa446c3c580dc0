// Breaks a title into lines at its spaces.

/**
 * The fewest lines no wider than `room`, as even as they get; `width` measures text in the unit of `room`. A word wider
 * than the room stands alone, and is as wide as it is.
 */
export function wrapped(text: string, room: number, width: (text: string) => number): string[] {
	const words = text.split(' ').filter(Boolean);
	const greedy = linesWithin(words, room, width);
	let [narrow, wide] = [0, room];
	// Narrower by halves, as long as no line more is needed.
	while (wide - narrow > room / 256) {
		const middle = (narrow + wide) / 2;
		if (linesWithin(words, middle, width).length <= greedy.length) wide = middle;
		else narrow = middle;
	}
	return linesWithin(words, wide, width);
}

function linesWithin(
	words: readonly string[],
	room: number,
	width: (text: string) => number
): string[] {
	return words.reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		if (last === undefined) return [word];
		const longer = `${last} ${word}`;
		return width(longer) <= room ? [...lines.slice(0, -1), longer] : [...lines, word];
	}, []);
}
