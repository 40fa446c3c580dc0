// `/embed.js`, for pages that embed the timeline (docs/embedding.md): fits the heights of its frames, makes a frame of each
// <relations-timeline>, and carries messages both ways. Needs nothing, may be included any number of times, and does
// nothing unless a frame speaks. Built as one classic script by cli/embed-plugin.js.
import { TALLEST, VERSION } from './lib/embed/protocol';

(function () {
	var own = document.currentScript;
	if (!own || !own.src) return;
	var root = own.src.replace(/embed\.js([?#].*)?$/, '');
	var seen = (window.relationsTimelines = window.relationsTimelines || {});
	if (seen[root]) return;
	seen[root] = true;

	var OURS = /^[\w-]+\/embed\//;
	var FIELDS = {
		setRange: ['from', 'to'],
		selectEvent: ['id'],
		setLanguage: ['lang'],
		setTheme: ['theme'],
		setFilter: ['filter']
	};
	/**
	 * Of each frame: orders that wait until it is ready; orders that would bring about what it shows, by their type; its
	 * language, and the one that is to come.
	 */
	var known = new WeakMap();
	/** Frames made here: in a shadow tree the document does not find them. */
	var made = [];

	function post(frame, message) {
		var state = known.get(frame);
		message.version = VERSION;
		if (state.waiting) return state.waiting.push(message);
		send(frame, message);
		if (message.type !== 'timeline:setLanguage') return keep(frame, message);
		var lang = String(message.lang).trim().toLowerCase();
		if (lang === state.lang || !Object.keys(SITE).includes(lang)) return;
		// Another page comes in its place, and opens as its address says.
		state.coming = lang;
		state.waiting = Object.values(state.shown);
	}

	function keep(frame, message) {
		known.get(frame).shown[message.type] = message;
	}

	/** Gives the handle of a frame: what is asked before it is ready waits. */
	function addMethods(handle, frameOf) {
		Object.keys(FIELDS).forEach(function (name) {
			handle[name] = function () {
				var message = { type: 'timeline:' + name };
				var values = arguments;
				FIELDS[name].forEach(function (field, i) {
					message[field] = values[i];
				});
				var frame = frameOf();
				if (frame) post(frame, message);
			};
		});
		return handle;
	}

	function adopt(frame) {
		if (frame.timeline) return;
		known.set(frame, { waiting: [], shown: {} });
		frame.timeline = addMethods(
			{
				addEventListener: frame.addEventListener.bind(frame),
				removeEventListener: frame.removeEventListener.bind(frame)
			},
			function () {
				return frame;
			}
		);
		// Its own script may have been ready before this one.
		send(frame, { type: 'timeline:hello', version: VERSION });
	}

	/** A frame that is out of the page hears nothing. */
	function send(frame, message) {
		if (frame.contentWindow) frame.contentWindow.postMessage(message, '*');
	}

	function isOurs(frame) {
		return frame.src.indexOf(root) === 0 && OURS.test(frame.src.slice(root.length));
	}

	/** The frame around a window, wherever in the page it has been put since. */
	function frameOf(source) {
		return made
			.concat([].slice.call(document.getElementsByTagName('iframe')))
			.filter(function (frame) {
				return frame.contentWindow === source && isOurs(frame);
			})[0];
	}

	function fit(frame, height) {
		if (typeof height !== 'number' || !(height >= 100 && height <= TALLEST)) return;
		var style = getComputedStyle(frame);
		var around =
			style.boxSizing === 'border-box'
				? ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'].reduce(function (
						sum,
						side
					) {
						return sum + parseFloat(style[side]);
					}, 0)
				: 0;
		frame.style.setProperty('height', Math.ceil(height) + around + 'px', 'important');
	}

	window.addEventListener('message', function (event) {
		var data = event.data;
		if (!data || data.version !== VERSION || typeof data.type !== 'string') return;
		if (event.origin !== 'null' && root.indexOf(event.origin + '/') !== 0) return;
		var frame = event.source && frameOf(event.source);
		if (!frame) return;
		adopt(frame);
		if (data.type === 'timeline:resize') return fit(frame, data.height);
		var name = (/^timeline:(ready|rangechange|select)$/.exec(data.type) || [])[1];
		if (!name) return;
		var state = known.get(frame);
		if (name === 'ready') {
			// The page that is about to leave may say so again.
			if (state.coming && state.coming !== data.lang) return;
			state.coming = undefined;
			state.lang = data.lang;
			var list = state.waiting || [];
			state.waiting = undefined;
			list.forEach(post.bind(null, frame));
		} else if (name === 'select') keep(frame, { type: 'timeline:selectEvent', id: data.id });
		else keep(frame, { type: 'timeline:setRange', from: data.from, to: data.to });
		var detail = { id: data.id, start: data.start, end: data.end, from: data.from, to: data.to };
		var target = frame.parentNode.localName === 'relations-timeline' ? frame.parentNode : frame;
		target.dispatchEvent(new CustomEvent(name, { detail: detail }));
	});

	var QUERY = 'from to labels theme dir digits controls list category side kind status tier q';

	function frameFor(element) {
		function get(name) {
			return element.getAttribute(name);
		}
		var asked = (get('lang') || document.documentElement.lang).split('-')[0].toLowerCase();
		var lang = [asked, 'en'].concat(Object.keys(SITE)).filter(function (one) {
			return Object.keys(SITE).indexOf(one) >= 0;
		})[0];
		var kind = ['story', 'period', 'event'].filter(get)[0];
		var query = new URLSearchParams();
		(kind && kind !== 'event' ? QUERY + ' event' : QUERY).split(' ').forEach(function (name) {
			if (get(name) !== null) query.set(name, get(name));
		});
		var frame = document.createElement('iframe');
		frame.title = get('title') || SITE[lang];
		frame.width = '100%';
		frame.height = get('height') || '640';
		frame.loading = 'lazy';
		if (get('sandbox') !== null) frame.setAttribute('sandbox', get('sandbox'));
		frame.style.border = '0';
		frame.src =
			root +
			encodeURIComponent(lang) +
			'/embed/' +
			(kind ? kind + '/' + encodeURIComponent(get(kind)) + '/' : '') +
			(query.toString() ? '?' + query : '');
		return frame;
	}

	if (window.customElements && !customElements.get('relations-timeline')) {
		customElements.define(
			'relations-timeline',
			class extends HTMLElement {
				connectedCallback() {
					if (this.frame) return;
					this.style.display = 'block';
					this.frame = frameFor(this);
					made.push(this.frame);
					addMethods(this, () => this.frame);
					// What is inside, such as a link, stays below the frame.
					this.prepend(this.frame);
					adopt(this.frame);
				}
			}
		);
	}

	[].filter.call(document.getElementsByTagName('iframe'), isOurs).forEach(adopt);
})();
