import { describe, expect, it, vi } from 'vitest';

vi.mock('virtual:embed', () => ({ buildVersion: 'ab' }));
vi.mock('../../../src/routes/addresses', () => ({ embedFile: (name: string) => `/embed/${name}` }));
const { withoutMarkers, withoutSheets, withSharedStyles } =
	await import('../../../src/routes/embed-weight');

describe('what embeds need not carry', () => {
	it('is the marks of hydration in parts that stay as they are, and nowhere else', () => {
		const page =
			'<main><!--[--><div class="static-pictures few"><!--[0--><figure></figure><!--]--></div><!--]--></main>';
		expect(withoutMarkers(page)).toBe(
			'<main><!--[--><div class="static-pictures few"><figure></figure></div><!--]--></main>'
		);
	});

	it('is style sheets that no script will ask for', () => {
		const sheet = '<link href="/a.css" rel="stylesheet" disabled media="(max-width: 0)">';
		expect(withoutSheets(`<head>${sheet}\n<title>t</title></head>`)).toBe(
			'<head><title>t</title></head>'
		);
	});

	it('is styles that all of its twins share: one sheet, allowed by its nonce', () => {
		const page = withSharedStyles(
			`<meta content="style-src 'self' 'sha256-a=' 'sha256-b=' 'nonce-ab'"><style>p { top: 0 }</style>`
		);
		expect(page).toBe(
			`<meta content="style-src 'self' 'nonce-ab'"><link rel="stylesheet" href="/embed/timeline.css?v=ab" nonce="ab" />`
		);
	});
});
