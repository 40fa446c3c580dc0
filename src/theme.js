// Before the first paint: the theme that the address or an earlier visit asks for, and whether the address asks for some
// of the events only.
(function () {
	var query = new URLSearchParams(location.search);
	var theme = (query.get('theme') || '').trim().toLowerCase();
	try {
		if (!/^(auto|light|dark)$/.test(theme)) theme = localStorage.getItem('theme');
	} catch {
		// Storage may be forbidden; the reader's system then decides.
	}
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	var filters = ['q', 'category', 'side', 'kind', 'status', 'tier'];
	var filtered = filters.some(function (name) {
		return query.get(name);
	});
	if (filtered) document.documentElement.dataset.filtered = '';
})();
