// The style sheet's colours as plain values: files that stand alone know no custom properties.

/** Values by name, without the two dashes: `ink` → `#14202e`. */
export type Tokens = Readonly<Record<string, string>>;

/** The custom properties of the first rule of tokens.css, in one theme. */
export function readTokens(css: string, theme: 'light' | 'dark'): Tokens {
	const rule = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
	const pairs = [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => {
		const [, light, dark] = /^light-dark\(([^,]+),\s*([^)]+)\)$/.exec(value.trim()) ?? [];
		return [name, ((theme === 'light' ? light : dark) ?? value).trim()] as const;
	});
	return Object.fromEntries(pairs);
}
