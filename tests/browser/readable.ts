// What keeps words from being read, as a page is laid out just now: measured in the browser, told in words.
import type { Page } from '@playwright/test';

/**
 * Words that stand outside of the window, are cut off by what is around them, or lie on other words. Years of the list that
 * are far from the window are not laid out, and say nothing.
 */
export function unreadable(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		/** Rounding of glyphs, CSS pixels. */
		const TOLERANCE = 2;
		/** Share of a line's height: letters reach so far beyond their line, or into the next one, and can be read. */
		const INTO = 0.4;
		const width = document.documentElement.clientWidth;
		const told = (one: Element) => `${one.localName} “${one.textContent.trim().slice(0, 40)}”`;
		const around = (one: Element) => {
			const all: Element[] = [];
			for (let at: Element | null = one; at && at !== document.body; at = at.parentElement)
				all.push(at);
			return all;
		};
		/** What scrolls on its own, stands above the page, or is a picture's label: elsewhere measured. */
		const isApart = (one: Element) => {
			const { overflowX, overflowY, position } = getComputedStyle(one);
			return (
				/auto|scroll/.test(overflowX + overflowY) ||
				/fixed|sticky/.test(position) ||
				one.localName === 'svg' ||
				one.localName === 'dialog'
			);
		};
		const isSeen = (one: Element) =>
			one.checkVisibility({
				contentVisibilityAuto: true,
				visibilityProperty: true,
				opacityProperty: true
			}) &&
			!around(one).some((at) => at.matches('.unseen') || getComputedStyle(at).clipPath !== 'none');
		const boxes: { box: DOMRect; of: Element; apart: Element | undefined }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const of = node.parentElement;
			if (!of || !node.textContent?.trim() || of.closest('script, style, option, svg')) continue;
			if (!isSeen(of)) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const apart = around(of).find(isApart);
			for (const box of range.getClientRects()) if (box.width > 1) boxes.push({ box, of, apart });
		}
		const faults = new Set<string>();
		for (const { box, of, apart } of boxes) {
			if (!apart && (box.left < -TOLERANCE || box.right > width + TOLERANCE))
				faults.add(`${told(of)} leaves the window`);
			for (const at of around(of)) {
				if (at === apart) break;
				const { overflowX, overflowY } = getComputedStyle(at);
				const room = at.getBoundingClientRect();
				const slack = box.height * INTO;
				const across = box.left < room.left - TOLERANCE || box.right > room.right + TOLERANCE;
				const down = box.top < room.top - slack || box.bottom > room.bottom + slack;
				if ((/hidden|clip/.test(overflowX) && across) || (/hidden|clip/.test(overflowY) && down))
					faults.add(`${told(of)} is cut off`);
			}
		}
		boxes.sort((a, b) => a.box.top - b.box.top);
		for (const [k, one] of boxes.entries())
			for (let j = k + 1; (boxes[j]?.box.top ?? Infinity) < one.box.bottom; j++) {
				const other = boxes[j];
				if (!other || other.of === one.of || other.apart !== one.apart) continue;
				const [a, b] = [one.box, other.box];
				const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				if (across > TOLERANCE && down > INTO * Math.min(a.height, b.height))
					faults.add(`${told(one.of)} lies on ${told(other.of)}`);
			}
		return [...faults];
	});
}

/**
 * What is pressed with less room than 24 by 24 CSS pixels around its middle (WCAG 2.2, 2.5.8). Left out, as there: links
 * in running text, and the picture's marks, whose events the list names as well.
 */
export function tooSmall(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const LEAST = 24;
		const told = (one: Element) =>
			`${one.localName} “${(one.textContent.trim() || one.getAttribute('title')) ?? ''}”`;
		/** A field may be pressed on its label as well. */
		const pressed = (one: Element) =>
			(one.matches('[type=radio], [type=checkbox]') && one.closest('label')) || one;
		const isInText = (one: Element) =>
			one.localName === 'a' &&
			getComputedStyle(one).display === 'inline' &&
			[...(one.parentElement?.childNodes ?? [])].some((by) => by !== one && by.textContent?.trim());
		/** Scrolled below what stands over it: there it cannot be pressed at all. */
		const isCovered = (one: Element, box: DOMRect) => {
			const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
			return hit !== null && !pressed(one).contains(hit) && !hit.contains(one);
		};
		/** What a sheet holds below the window's edge scrolls on its own. */
		const sheet = (one: Element) => one.closest('dialog, [role=dialog]');
		const modal = document.querySelector('dialog[open]') ?? document;
		const targets = [
			...modal.querySelectorAll('a[href], button, input, select, textarea, summary, [role=slider]')
		]
			.filter(
				(one) =>
					one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
					!one.closest('svg')
			)
			.map((one) => ({ one, box: pressed(one).getBoundingClientRect(), isFree: isInText(one) }))
			.filter(({ one, box }) => box.width > 1 && box.bottom > 0 && !isCovered(one, box));
		const isSmall = ({ width, height }: DOMRect) => Math.min(width, height) < LEAST - 0.1;
		const middle = (box: DOMRect) =>
			[(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
		/** From the middle of `a` to `b`: to its circle where it is small itself, else to its edge. */
		const isNear = (a: DOMRect, b: DOMRect) => {
			const [x, y] = middle(a);
			const [toX, toY] = middle(b);
			if (isSmall(b)) return Math.hypot(toX - x, toY - y) < LEAST;
			const across = Math.max(b.left - x, 0, x - b.right);
			const down = Math.max(b.top - y, 0, y - b.bottom);
			return Math.hypot(across, down) < LEAST / 2;
		};
		return targets
			.filter(({ box, isFree }) => !isFree && isSmall(box))
			.flatMap(({ one, box }) => {
				const other = targets.find(
					(by) =>
						pressed(by.one) !== pressed(one) && sheet(by.one) === sheet(one) && isNear(box, by.box)
				);
				return other ? [`${told(one)} near ${told(other.one)}`] : [];
			});
	});
}
