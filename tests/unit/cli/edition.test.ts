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
		'<script defer="" src="/sub/embed/timeline.js?v=ab" nonce="ab"></script>',
		'<script type="application/json">{"embeds":{"fr":"/sub/fr/embed/","en":"/sub/en/embed/"},"find":"/sub/embed/find.js?v=ab"}</script>'
	].join('\n');

	it('runs its own copies of the scripts', () => {
		const frozen = freezePage(page, '2026-11');
		expect(frozen).toContain('src="/sub/embed/2026-11/timeline.js?v=ab"');
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
