// The files of a data folder.

export const DATA_FILES = [
	'timeline.yaml',
	'events.yaml',
	'actors.yaml',
	'places.yaml',
	'series.yaml'
] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** Something for each file of the folder. */
export type PerFile<T> = Readonly<Record<DataFile, T>>;

/** The same for each file, made from its name. */
export function perFile<T>(make: (file: DataFile) => T): PerFile<T> {
	return {
		'timeline.yaml': make('timeline.yaml'),
		'events.yaml': make('events.yaml'),
		'actors.yaml': make('actors.yaml'),
		'places.yaml': make('places.yaml'),
		'series.yaml': make('series.yaml')
	};
}
