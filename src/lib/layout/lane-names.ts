// Names of lanes in the gutter beside them: in lines that the gutter is wide enough for, as many as the lane is tall enough for.
import { wordsWidth } from './tick-labels';

/** Height of a line, room for one in the gutter, and the size that widths are estimated at; CSS pixels. */
export const NAME_LINE = 16;
const ROOM = 114;
const SIZE = 12;

/** The lines for a lane `height` CSS pixels tall; what is left out leaves dots. */
export function nameLines(name: string, height: number): string[] {
	const lines = name.split(' ').reduce<string[]>((found, word) => {
		const longer = `${found.at(-1) ?? ''} ${word}`.trim();
		const fits = found.length > 0 && wordsWidth(longer, SIZE) <= ROOM;
		return fits ? [...found.slice(0, -1), longer] : [...found, word];
	}, []);
	const most = Math.max(1, Math.floor(height / NAME_LINE));
	const shown = lines.slice(0, most);
	return shown.map((line, k) => shortened(line, k === most - 1 && lines.length > most));
}

/** A line with dots where more would follow, or where it is itself too long. */
function shortened(line: string, more: boolean): string {
	if (wordsWidth(line, SIZE) <= ROOM) return more ? `${line}…` : line;
	return `${line.slice(0, Math.floor(ROOM / wordsWidth('…', SIZE)) - 1)}…`;
}
