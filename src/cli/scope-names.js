// Names of the classes by which Svelte keeps a component's styles to itself. They stand more than a hundred thousand times
// in the pages, so they are short: Svelte's own are more than twice as long.

const LENGTH = 4;
const taken = new Map();

/**
 * `s-1ab2`, the same for a file in every build. Throws where two files would share one.
 * @param {{ hash: (text: string) => string, filename: string }} component
 */
export function scopeName({ hash, filename }) {
	const name = `s-${hash(filename).slice(-LENGTH)}`;
	const other = taken.get(name) ?? filename;
	if (other !== filename)
		throw new Error(`styles of ${filename} and ${other} would mix: rename one of the two files`);
	taken.set(name, filename);
	return name;
}
