// Before the first paint: the theme that the address or an earlier visit asks for.
(function () {
	var asked = new URLSearchParams(location.search).get('theme');
	var kept = null;
	try {
		kept = localStorage.getItem('theme');
	} catch {
		// Storage may be forbidden; the reader's system then decides.
	}
	var theme = (asked || kept || '').toLowerCase();
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
