// Pictures as they are stored: an element a line, numbers rounded, nothing that is not seen.

/** Attributes whose numbers are lengths. */
const LENGTHS = /^(x|y|[xy][12]|c[xy]|d[xy]|r[xy]?|width|height|d|font-size|viewBox|transform)$/;
/** What is read out or worked with, and not drawn. */
const UNSEEN = /^(aria-[\w-]+|tabindex|role|data-[\w-]+)$/;

/** The document, ready to be compared line by line. */
export function written(svg: string): string {
	const lines = svg
		.replace(/(<style>)([^<]*)(<\/style>)/, (_, open: string, rules: string, close: string) =>
			[open, ...rules.split(/(?<=\})\s/), close].join('\n')
		)
		.replace(/<([\w-]+)([^<>]*)><\/\1>/g, '<$1$2/>')
		.replace(/(<[\w-]+)((?:\s+[\w:-]+="[^"]*")+)/g, (_, open: string, attributes: string) => {
			return open + attributes.replace(/\s+([\w:-]+)="([^"]*)"/g, attribute);
		})
		.split(/\n|(?<=>)\s*(?=<)/)
		.filter((line) => line.trim() !== '');
	return `${indented(lines).join('\n')}\n`;
}

function attribute(_: string, name: string, value: string): string {
	if (UNSEEN.test(name)) return '';
	if (name === 'font-family') return ` ${name}="${shortened(value)}"`;
	return ` ${name}="${LENGTHS.test(name) ? rounded(value) : value}"`;
}

/** The first of several families and the last: what stands between is long, and in every line of text. */
function shortened(families: string): string {
	return families.replace(/,.*,/, ',').replaceAll('&#39;', "'");
}

/** Lengths to a tenth of a CSS pixel; a hundredth of a percent is as much on a wide screen. */
function rounded(value: string): string {
	return value.replace(/(-?\d+\.\d+)(%?)/g, (_, number: string, percent: string) => {
		return `${Number(Number(number).toFixed(percent ? 2 : 1))}${percent}`;
	});
}

/** Lines, each as far in as its element is deep. */
function indented(lines: readonly string[]): string[] {
	let depth = 0;
	return lines.map((line) => {
		if (line.startsWith('</')) depth -= 1;
		const written = '\t'.repeat(depth) + line.trim();
		if (/^<[\w-]/.test(line) && !/(\/>|<\/[\w-]+>)$/.test(line)) depth += 1;
		return written;
	});
}
