// Where the browser makes pictures for files: with the page's own rules, in the colours of either theme.
import { drawingStyle } from '$lib/exports/svg-style';
import { readTokens } from '$lib/exports/tokens';
import tokensCss from '$lib/styles/tokens.css?raw';
import { pageMeasure } from './shipped-fonts';
import { draw } from './draw';
import type { Studio } from '../picture-file';

/** The sheets that are in force; of others Kit only says that it need not load them (cli/styles-beside.js). */
const SHEETS = 'style, link[rel="stylesheet"]:not([disabled])';

/** Made anew for each picture. Rejects where a sheet of the page cannot be had again. */
export async function browserStudio(theme: 'light' | 'dark'): Promise<Studio> {
	const tokens = readTokens(tokensCss, theme);
	const sheets = await Promise.all([...document.querySelectorAll<HTMLElement>(SHEETS)].map(textOf));
	return {
		draw,
		tokens,
		measure: await pageMeasure(),
		style: (markup) => drawingStyle(sheets.join('\n'), markup, tokens)
	};
}

/** The text of a sheet of the page; the browser has its file. */
async function textOf(sheet: HTMLElement): Promise<string> {
	if (!(sheet instanceof HTMLLinkElement)) return sheet.textContent;
	const answer = await fetch(sheet.href);
	if (!answer.ok) throw new Error(`${sheet.href}: ${answer.status}`);
	return answer.text();
}
