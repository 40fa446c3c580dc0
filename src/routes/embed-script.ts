// The script in the head of each embed: what its query asks of its look, its fonts, and when it has which scripts.
import choices from '../embed-choices.js?raw';
import fonts from '$lib/fonts/fonts.css?raw';
import { buildVersion } from 'virtual:embed';
import { inlineScript, tight } from '../inline-script.js';
import { embedFile } from './addresses';
import { ANSWERED, ANSWERING, WANTED } from './first-sign';

/**
 * Brings the scripts, in order: in a frame at once, since its host waits for its height, and else once the page is painted.
 * `firstSign` is for them (take-over.ts): a promise of what is to be called as soon as the embed answers.
 */
const SCRIPTS = `(() => {
	${WANTED}
	const { nonce, dataset } = document.currentScript;
	const bring = () => dataset.scripts.split(' ').forEach((src) => {
		const script = Object.assign(document.createElement('script'), { src, nonce, async: false });
		script.onerror = () => dispatchEvent(new Event('embed:plain'));
		document.head.append(script);
	});
	if (parent !== window) bring();
	else painted.then(bring);
	const whole = new Promise((go) => addEventListener('DOMContentLoaded', go));
	const answer = ${ANSWERED};
	self.firstSign = Promise.all([wanted, whole]).then(() => () => {
		${ANSWERING}
		answer();
	});
})();`;

const CODE = inlineScript(choices) + tight(SCRIPTS);
const FONTS = (fonts.match(/[\w-]+\.woff2/g) ?? []).map((name) => embedFile(`fonts/${name}`));

/** The element, for an embed that names its `scripts` in order. */
export function embedScript(scripts: readonly string[]): string {
	const files = scripts.map((name) => `${embedFile(name)}?v=${buildVersion}`);
	return `<script nonce="${buildVersion}" data-scripts="${files.join(' ')}" data-fonts="${FONTS.join(' ')}">${CODE}</script>`;
}
