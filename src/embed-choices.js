// Before the first paint of an embed: what its query asks of the look of it, its fonts, and what to do without scripts
// (routes/embed-script.ts brings those). No storage is read or written.
(function () {
	var root = document.documentElement;
	var fonts = document.currentScript.dataset.fonts;
	var query = new URLSearchParams(location.search);
	var asked = { theme: /^(light|dark)$/, controls: /^0$/, list: /^0$/ };
	for (var name in asked) {
		var value = (query.get(name) || '').trim().toLowerCase();
		if (asked[name].test(value)) root.dataset[name] = value;
	}
	// Where a script of the embed cannot be had, or is of another release (take-over.ts), all that needs none is shown, and
	// the height of that is told as lib/view/host-link.ts does.
	addEventListener('embed:plain', leave);
	function leave() {
		if (root.dataset.plain === '') return;
		root.dataset.plain = '';
		if (parent === window) return;
		var secret = (/[#?&]secret=(\w{10})(?!\w)/.exec(location.hash) || [])[1];
		var told;
		function tell(again) {
			var style = getComputedStyle(document.querySelector('.embed'));
			var natural = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
			document.querySelectorAll('.embed-part').forEach(function (part) {
				natural += part.getBoundingClientRect().height;
			});
			var height = Math.min(900, Math.max(150, Math.ceil(natural)));
			if (innerWidth === 0 || (height === told && again !== true)) return;
			told = height;
			var messages = [
				{ type: 'timeline:resize', version: 1, height: height },
				{ sentinel: 'amp', type: 'embed-size', height: height },
				JSON.stringify({ src: location.href, context: 'iframe.resize', height: height })
			];
			if (secret) messages.push({ message: 'height', value: height, secret: secret });
			messages.forEach(function (message) {
				parent.postMessage(message, '*');
			});
		}
		addEventListener('load', tell);
		addEventListener('resize', tell);
		addEventListener('message', function (event) {
			var data = event.data || {};
			var asks = data.type === 'timeline:hello' || (secret && data.secret === secret);
			if (asks && event.source === parent) tell(true);
		});
	}
	// Without an origin of its own a frame may not fetch fonts, and the attempt would be told aloud.
	if (self.origin !== 'null') {
		root.dataset.fonts = '';
		fonts.split(' ').forEach(function (file) {
			var link = document.createElement('link');
			link.rel = 'preload';
			link.as = 'font';
			link.crossOrigin = '';
			link.href = file;
			document.head.append(link);
		});
		return;
	}
	// In a sandbox new windows may be forbidden: a click on title or credit shows the address as text to copy as well.
	addEventListener('click', function (event) {
		var link = event.target.closest('.embed h1 a, .embed > footer a');
		if (!link || (link.nextSibling || {}).localName === 'code') return;
		var address = document.createElement('code');
		address.dir = 'ltr';
		address.textContent = link.href;
		link.after(address);
	});
})();
