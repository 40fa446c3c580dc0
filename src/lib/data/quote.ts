// How a value from a data file is shown inside a message: short, on one line, and harmless in a terminal.
import { visible } from './characters';

const LONGEST = 80;

/** `'value'`, cut after 80 characters, with control and bidi characters named. */
export function quote(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
	const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
	return `'${visible(cut.replace(/[\r\n\t]+/g, ' '))}'`;
}
