// The name of a build: the same data and code give the same name, whatever the clock says.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Hash of every file below the folders: its path and its bytes. A folder that is not there is empty. */
export function versionOf(...folders) {
	const hash = createHash('sha256');
	for (const file of folders.flatMap(filesBelow))
		hash.update(file).update('\0').update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder) {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
	} catch {
		return [];
	}
}

/** The name of the build that the files make at this moment. */
export function version() {
	return versionOf(process.env.DATA_DIR ?? 'data', 'src', 'static');
}
