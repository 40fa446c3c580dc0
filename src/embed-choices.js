// Before the first paint of an embed: what its query asks of the look of it, and what to do without scripts. No
// storage is read or written.
(function () {
	var query = new URLSearchParams(location.search);
	var asked = { theme: /^(light|dark)$/, controls: /^0$/, list: /^0$/ };
	for (var name in asked) {
		var value = (query.get(name) || '').trim().toLowerCase();
		if (asked[name].test(value)) document.documentElement.dataset[name] = value;
	}
	// Where a script of the embed cannot be had, all that needs none is shown.
	addEventListener(
		'error',
		function (event) {
			if (event.target.localName === 'script') document.documentElement.dataset.plain = '';
		},
		true
	);
})();
