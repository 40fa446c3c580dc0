// Before the first paint: the theme that the address or an earlier visit asks for.
(function () {
	var theme = (new URLSearchParams(location.search).get('theme') || '').trim().toLowerCase();
	try {
		if (!/^(auto|light|dark)$/.test(theme)) theme = localStorage.getItem('theme');
	} catch {
		// Storage may be forbidden; the reader's system then decides.
	}
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
