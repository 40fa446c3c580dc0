// The modules that plugin.ts serves. An import at the top would make this file a module of its own, hence `import()`.
/* eslint-disable @typescript-eslint/consistent-type-imports */

declare module 'virtual:timeline' {
	/** Everything, for code that runs at build only: importing it into the client is an error. */
	const timeline: import('../model/types').Timeline;
	export default timeline;
}

declare module 'virtual:timeline/files' {
	/** The index of the timeline's files, for what is drawn at build; `undefined` in the browser, and where there are none. */
	const drawn: import('../index-file/texts').FileIndex | undefined;
	export default drawn;
}

declare module 'virtual:timeline/locales' {
	/** The interface's words, in the order of the timeline's languages. */
	export const locales: readonly import('../i18n/messages').LocaleModule[];
}

declare module 'virtual:timeline/records' {
	/** Everything, for components that are prerendered only; `undefined` in the browser. */
	const records: import('../model/types').Timeline | undefined;
	export default records;
}

declare module 'virtual:embed' {
	/** Name of the build: an embed and its script have to be of the same one. */
	export const buildVersion: string;
}

declare module 'virtual:embed/find' {
	/** Code of the search of embeds, a classic script without its data. */
	export const findCode: string;
}
