import { describe, expect, it, vi } from 'vitest';
import { hostMessage } from '../../../src/lib/embed/protocol';
import { NO_CHOICE } from '../../../src/lib/model/facet-choice';
import { follow, type Ordered } from '../../../src/lib/view/host-orders';

/** An embed as far as orders see it, and what they did to it. */
function embed() {
	const glideTo = vi.fn();
	const filters = {
		q: 'old',
		choice: { ...NO_CHOICE, side: ['a'] },
		wake: vi.fn(),
		get asked() {
			return this.q !== '';
		},
		ask(asked: { q: string; choice: typeof NO_CHOICE }) {
			Object.assign(this, asked);
		},
		clear() {
			Object.assign(this, { q: '', choice: NO_CHOICE });
		}
	};
	const view = { domain: [0, 20_000], selected: undefined as string | undefined, glideTo };
	const ordered = {
		view,
		filters,
		ids: ['one', 'two'],
		opening: { from: 0, to: 100 },
		lang: 'en',
		embeds: { en: '/en/embed/', ar: '/ar/embed/' }
	} as unknown as Ordered;
	const say = (message: object) => {
		const read = hostMessage({ version: 1, ...message });
		if (read) follow(read, ordered);
	};
	return { view, filters, say };
}

describe('what the page around asks', () => {
	it('is a period, as the query would have it', () => {
		const { view, say } = embed();
		say({ type: 'timeline:setRange', from: '2010', to: '2012' });
		expect(view.glideTo).toHaveBeenCalledExactlyOnceWith({ from: 14_610, to: 15_706 });
		say({ type: 'timeline:setRange', from: 'never' });
		expect(view.glideTo).toHaveBeenCalledOnce();
	});

	it('is an event of its own, or none', () => {
		const { view, say } = embed();
		say({ type: 'timeline:selectEvent', id: 'two' });
		expect(view.selected).toBe('two');
		say({ type: 'timeline:selectEvent', id: 'three' });
		expect(view.selected).toBe('two');
		say({ type: 'timeline:selectEvent', id: null });
		expect(view.selected).toBeUndefined();
	});

	it('is a filter, in place of the one before', () => {
		const { filters, say } = embed();
		say({ type: 'timeline:setFilter', filter: { q: ' visit ', category: 'b,C,<' } });
		expect(filters).toMatchObject({ q: 'visit', choice: { category: ['b', 'c'], side: [] } });
		expect(filters.wake).toHaveBeenCalledOnce();
		say({ type: 'timeline:setFilter', filter: {} });
		expect(filters).toMatchObject({ q: '', choice: NO_CHOICE });
	});

	it('is no language but its own ones', () => {
		const { say } = embed();
		for (const lang of ['en', 'constructor', 'de', 'javascript:alert(1)'])
			expect(() => {
				say({ type: 'timeline:setLanguage', lang });
			}).not.toThrow();
	});
});
