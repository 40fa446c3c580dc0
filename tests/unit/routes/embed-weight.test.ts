import { describe, expect, it, vi } from 'vitest';

vi.mock('virtual:embed', () => ({ buildVersion: 'ab' }));
vi.mock('../../../src/routes/addresses', () => ({ embedFile: (name: string) => `/embed/${name}` }));
const { withoutTraces, withoutSheets, withSharedStyles } =
	await import('../../../src/routes/embed-weight');

describe('what embeds need not carry', () => {
	it('is comments around the embed, and what tests ask of a live picture', () => {
		const page =
			'<head><!--theme--><!--1a2b3c--></head><body><!--[0--><!----><div id="embed"><!--[--><a data-event="e" data-key="e" data-row="1">' +
			'<div class="static-pictures few"><a data-event="e" data-key="e" data-row="1"></a></div></a><!--]--></div> <!----><script type="application/json">{}</script><!--]--></body>';
		expect(withoutTraces(page)).toBe(
			'<head><!--theme--></head><body><div id="embed"><!--[--><a data-event="e" data-key="e" data-row="1">' +
				'<div class="static-pictures few"><a data-key="e"></a></div></a><!--]--></div> <!----><script type="application/json">{}</script></body>'
		);
		expect(withoutTraces('<p>another page<!----></p>')).toBe('<p>another page<!----></p>');
	});

	it('is style sheets that no script will ask for', () => {
		const sheet = '<link href="/a.css" rel="stylesheet" disabled media="(max-width: 0)">';
		expect(withoutSheets(`<head>${sheet}\n<title>t</title></head>`)).toBe(
			'<head><title>t</title></head>'
		);
	});

	it('is styles that all of its twins share: one sheet, allowed by its nonce', () => {
		const page = withSharedStyles(
			`<meta content="style-src 'self' 'sha256-a=' 'sha256-b=' 'nonce-ab'"><style>p { top: 0 }</style>`,
			'story.css'
		);
		expect(page).toBe(
			`<meta content="style-src 'self' 'nonce-ab'"><link rel="stylesheet" href="/embed/story.css?v=ab" nonce="ab" />`
		);
	});
});
