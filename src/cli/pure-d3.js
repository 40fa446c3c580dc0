// Vite plugin: D3's modules say that they have no side effects, yet each comes as one file whose constants are made by
// calls, read from one another, or given a method afterwards, and a bundler keeps what any of that may have done. All of
// it is written as pure calls, so only what is used is kept.

const PURE = '/* @__PURE__ */';
const CALLED = /^((?:var|const|let) (?:\w+|\[[\w, ]+\]) = )(?=\w+\(|\(function )/gm;
const READ = /^(const \w+ = )(\w+\.\w+);$/gm;
const GIVEN =
	/^const (\w+) = (\w+\((?:(?!^const )[^])*?^\}\));\s*(?:\/\/.*\n)*^\1\.(\w+) = ([^]*?^\});/gm;

/**
 * The source with every constant of the outermost level made by a pure call.
 * @param {string} code
 * @returns {string}
 */
export function pureConstants(code) {
	return code
		.replace(GIVEN, `const $1 = ${PURE} Object.assign(${PURE} $2, { $3: $4 });`)
		.replace(CALLED, `$1${PURE} `)
		.replace(READ, `$1${PURE} (() => $2)();`);
}

export const pureD3 = {
	name: 'pure-d3',
	transform: {
		filter: { id: /node_modules[\\/]d3-[\w-]+[\\/]dist[\\/]/ },
		handler: (code) => ({ code: pureConstants(code), map: null })
	}
};
