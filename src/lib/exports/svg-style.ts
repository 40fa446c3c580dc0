// The page's style sheet, cut down to what a drawing needs and to what every reader of SVG understands: no custom
// properties, no at-rules, no states, no `:where`.
import type { Tokens } from './tokens';

/** A rule of CSS without its braces. */
interface Rule {
	readonly selectors: readonly string[];
	readonly declarations: readonly string[];
}

/** How the classes of components begin (cli/scope-names.js). */
export const SCOPE = '.s-';
/** What has a meaning in a drawing. */
const DRAWN = /^(clip-path|shape-rendering|fill|stroke|font|opacity|overflow|paint-order|stop-)/;
/** Colours that an element takes from the side around it (tokens.css). */
const OF_SIDE = /var\(--side(-soft)?\)/;

/**
 * The rules of `css` that speak of classes in `markup`, with their values filled in from `tokens`. Only Svelte's own
 * classes count: the rules of the page around the drawing stay out.
 */
export function drawingStyle(css: string, markup: string, tokens: Tokens): string {
	const present = new Set(
		[...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))
	);
	const sides = Object.keys(tokens).flatMap((name) => /^side-([a-z])$/.exec(name)?.[1] ?? []);
	return plainRules(css)
		.map(({ selectors, declarations }) => ({
			selectors: selectors
				.map((selector) => withoutNegations(selector, present))
				.filter((selector) => !/:(?!where\()/.test(selector) && selector.includes(SCOPE))
				.map((selector) => selector.replace(/:where\(([^)]*)\)/g, '$1'))
				.filter((selector) => classesOf(selector).every((name) => present.has(name))),
			declarations: declarations.filter((declaration) => DRAWN.test(declaration))
		}))
		.filter(({ selectors, declarations }) => selectors.length > 0 && declarations.length > 0)
		.flatMap((rule) => filledIn(rule, tokens, sides))
		.map(({ selectors, declarations }) => `${selectors.join(',')}{${declarations.join(';')}}`)
		.join(' ');
}

/** A rule whose colour depends on the side becomes one rule for each side. */
function filledIn(rule: Rule, tokens: Tokens, sides: readonly string[]): Rule[] {
	if (!rule.declarations.some((declaration) => OF_SIDE.test(declaration))) {
		return [{ ...rule, declarations: rule.declarations.map((one) => values(one, tokens)) }];
	}
	return sides.map((side) => ({
		selectors: rule.selectors.flatMap((one) => [`.side-${side} ${one}`, `${one}.side-${side}`]),
		declarations: rule.declarations.map((one) =>
			values(one.replaceAll(OF_SIDE_ALL, `var(--side-${side}$1)`), tokens)
		)
	}));
}

const OF_SIDE_ALL = new RegExp(OF_SIDE, 'g');

function values(declaration: string, tokens: Tokens): string {
	return declaration.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => tokens[name] ?? whole);
}

/** Negations go where nothing in the drawing has what they exclude: states, and classes that it lacks. */
function withoutNegations(selector: string, present: ReadonlySet<string>): string {
	return selector.replace(/:not\(([^()]*)\)/g, (whole, excluded: string) => {
		const isLacking = (one: string) =>
			one.trim().startsWith(':') || classesOf(one).some((name) => !present.has(name));
		return excluded.split(',').every(isLacking) ? '' : whole;
	});
}

function classesOf(selector: string): string[] {
	return [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

/** The rules outside of every at-rule. */
function plainRules(css: string): Rule[] {
	const rules: Rule[] = [];
	const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
	let prelude = '';
	let depth = 0;
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '{') {
			if (depth === 0) {
				prelude = text.slice(start, i).trim();
				start = i + 1;
			}
			depth += 1;
		} else if (text[i] === '}') {
			depth -= 1;
			if (depth > 0) continue;
			if (!prelude.startsWith('@')) rules.push(ruleOf(prelude, text.slice(start, i)));
			start = i + 1;
		}
	}
	return rules;
}

function ruleOf(prelude: string, body: string): Rule {
	const parts = (text: string, by: RegExp) =>
		text
			.split(by)
			.map((part) => part.trim().replace(/\s+/g, ' '))
			.filter(Boolean);
	return { selectors: parts(prelude, /,(?![^(]*\))/), declarations: parts(body, /;/) };
}
