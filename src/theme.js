// Before the first paint: the theme that the address or an earlier visit asks for, and whether the address asks for some
// of the events only. And what to do where the page's own styles or scripts cannot be had.
(function () {
	var query = new URLSearchParams(location.search);
	var root = document.documentElement;
	function show(theme) {
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	}
	function showStored() {
		try {
			show(localStorage.getItem('theme'));
		} catch {
			// Storage may be forbidden; the reader's system then decides.
		}
	}
	var theme = (query.get('theme') || '').trim().toLowerCase();
	if (/^(auto|light|dark)$/.test(theme)) show(theme);
	else {
		// Chromium opens the storage in 3 to 16 ms: not while the page is read, but before its first frame is painted, which
		// is when an observer of sizes is told of the first (https://drafts.csswg.org/resize-observer-1/#html-event-loop).
		setTimeout(showStored);
		var first = new ResizeObserver(function () {
			first.disconnect();
			showStored();
		});
		first.observe(root);
	}
	var filters = ['q', 'category', 'side', 'kind', 'status', 'tier'];
	var filtered = filters.some(function (name) {
		return query.get(name);
	});
	if (filtered) root.dataset.filtered = '';
	// The page's styles (cli/styles-beside.js) are asked for twice, the second time past any cache.
	addEventListener(
		'error',
		function (event) {
			var sheet = event.target;
			var asked = sheet.dataset && sheet.dataset.page;
			if (asked === 'again') sheet.dataset.page = root.dataset.lost = 'part';
			if (asked !== '') return;
			var again = sheet.cloneNode();
			again.dataset.page = 'again';
			again.href += '?again';
			sheet.replaceWith(again);
		},
		true
	);
	// Scripts that cannot be had: what is prerendered stays as it is, and says so (LostNotice.svelte).
	addEventListener('unhandledrejection', function (event) {
		if (root.dataset.lost !== undefined) return;
		event.preventDefault();
		root.dataset.lost = 'all';
		delete root.dataset.filtered;
	});
})();
