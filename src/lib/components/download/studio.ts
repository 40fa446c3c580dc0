// Where the browser makes pictures for files: with the page's own rules, in the colours of either theme.
import { drawingStyle } from '$lib/exports/svg-style';
import { readTokens } from '$lib/exports/tokens';
import tokensCss from '$lib/styles/tokens.css?raw';
import { pageMeasure } from './shipped-fonts';
import { draw } from './draw';
import type { Studio } from '../picture-file';

/** Made anew for each picture. */
export async function browserStudio(theme: 'light' | 'dark'): Promise<Studio> {
	const tokens = readTokens(tokensCss, theme);
	return {
		draw,
		tokens,
		measure: await pageMeasure(),
		// The rules of the picture stand in the page (svelte.config.js: inlineStyleThreshold).
		style: (markup) => {
			const sheets = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
			return drawingStyle(sheets.join('\n'), markup, tokens);
		}
	};
}
