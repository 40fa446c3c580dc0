// XML as text: elements whose attributes and words are always escaped.

/** Finished markup: made here only, so that no plain text is ever taken for it. */
export interface Markup {
	readonly xml: string;
}

/** Attributes; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with words or elements inside. */
export function element(
	name: string,
	attributes: Attributes = {},
	...children: readonly (Markup | string | undefined)[]
): Markup {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	const inside = children.map((child) =>
		child === undefined ? '' : typeof child === 'string' ? escapeXml(child) : child.xml
	);
	const content = inside.join('');
	return { xml: content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>` };
}

/** Markup that comes finished from elsewhere, such as a drawn figure. */
export function verbatim(xml: string): Markup {
	return { xml };
}

/** A whole document. */
export function xmlDocument(root: Markup): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** Text that may stand in an element or an attribute. Characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(FORBIDDEN, '')
		.replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};
