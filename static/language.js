// The bare address goes to the reader's language at once; without this script the page offers all of them.
(function () {
	var links = Array.prototype.slice.call(document.querySelectorAll('a[hreflang]'));
	var wanted = (navigator.languages || [navigator.language || '']).map(function (tag) {
		return tag.toLowerCase().split('-')[0];
	});
	var found = null;
	wanted.some(function (lang) {
		found = links.filter(function (link) {
			return link.hreflang === lang;
		})[0];
		return found;
	});
	var target = found || links[0];
	if (target) location.replace(target.href + location.search + location.hash);
})();
