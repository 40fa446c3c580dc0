// `npm start`: installs what is missing, builds, serves and prints the address.
// On a machine with nothing but Node and npm, so only Node's own modules are imported here.
import { portIsFree, serve } from './serve.js';
import { fail, installPackages, requireNode, tool } from './setup.js';

requireNode();
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
	fail(`PORT is '${process.env.PORT}': a number from 1 to 65535 is expected.`);
}
if (!(await portIsFree(port))) {
	fail(
		`Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`
	);
}

await installPackages();
if ((await tool('vite', 'bin/vite.js', ['build', '--logLevel', 'warn'])) !== 0)
	fail('The build failed: see above.');

const server = await serve(port).catch((error) => fail(error.message));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
console.log(`\nThe timeline is at ${server.address}  (Ctrl+C stops it)`);
