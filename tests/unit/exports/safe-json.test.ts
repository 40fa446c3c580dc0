import { expect, it } from 'vitest';
import { safeJson } from '../../../src/lib/exports/safe-json';

it('holds nothing that ends its element, and comes back as it was', () => {
	const value = {
		text: `</script><!--\u2028&amp;"><script>alert('&')</script>`,
		list: [1, null]
	};
	const block = safeJson(value);
	expect(block).not.toMatch(/[<>&\u2028]/);
	expect(JSON.parse(block)).toEqual(value);
});
