import { describe, expect, it } from 'vitest';
import { freezePage, isEdition } from '../../../src/cli/edition.js';

describe('an edition', () => {
	it.each(['2026-11', '2026-11-2', '2026-11-print'])('may be called %s', (name) => {
		expect(isEdition(name)).toBe(true);
	});

	it.each(['', '2026', '2026-13', '../2026-11', '2026-11/..', '2026-11-', 'latest'])(
		'may not be called %j',
		(name) => {
			expect(isEdition(name)).toBe(false);
		}
	);

	const page = [
		'<script nonce="ab" data-scripts="/sub/embed/data-fr.js?v=ab /sub/embed/timeline.js?v=ab" data-fonts="/sub/embed/fonts/a.woff2">run()</script>',
		'<link rel="stylesheet" href="/sub/embed/timeline.css?v=ab" nonce="ab" />',
		'<script type="application/json">{"embeds":{"fr":"/sub/fr/embed/","en":"/sub/en/embed/"},"find":"/sub/embed/find.js?v=ab"}</script>'
	].join('\n');

	it('has its own copies of scripts, data and styles; fonts stay where they are', () => {
		const frozen = freezePage(page, '2026-11');
		expect(frozen).toContain(
			'data-scripts="/sub/embed/2026-11/data-fr.js?v=ab /sub/embed/2026-11/timeline.js?v=ab" data-fonts="/sub/embed/fonts/a.woff2"'
		);
		expect(frozen).toContain('href="/sub/embed/2026-11/timeline.css?v=ab"');
		expect(frozen).toContain('"/sub/embed/2026-11/find.js?v=ab"');
	});

	it('leads to its other languages as they were', () => {
		expect(freezePage(page, '2026-11')).toContain(
			'{"fr":"/sub/fr/embed/2026-11/","en":"/sub/en/embed/2026-11/"}'
		);
	});

	it('is made of an embed and of nothing else', () => {
		expect(() => freezePage('<p>', '2026-11')).toThrow('no embed script');
	});
});
