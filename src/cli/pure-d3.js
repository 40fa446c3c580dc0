// Vite plugin: D3's modules say that they have no side effects, yet each comes as one file whose constants are made by
// calls, and a bundler keeps what a call may have done. The calls are marked as pure, so only what is used is kept.

const CONSTANT = /^((?:var|const|let) (?:\w+|\[[\w, ]+\]) = )(?=\w+\(|\(function )/gm;

/** The source with every constant of the outermost level made by a pure call. */
export function pureConstants(code) {
	return code.replace(CONSTANT, '$1/* @__PURE__ */ ');
}

export const pureD3 = {
	name: 'pure-d3',
	transform: {
		filter: { id: /node_modules[\\/]d3-[\w-]+[\\/]dist[\\/]/ },
		handler: (code) => ({ code: pureConstants(code), map: null })
	}
};
