// The content security policy of embeds. In a sandboxed frame the page has no origin, so that `'self'` need not match its
// own host (CSP 3, "self" of a policy in a <meta>), and the host's name is not known at build: scripts and styles are
// allowed by a nonce, the name of the build, and fetch nothing.
import { buildVersion } from 'virtual:embed';

/** The page with Kit's policy made to fit an embed. */
export function embedPolicy(html: string): string {
	return html.replace(
		/(<meta http-equiv="content-security-policy" content=")([^"]*)"/,
		(_, start: string, policy: string) =>
			`${start}${policy
				.replace(/script-src [^;]*/, `script-src 'nonce-${buildVersion}'`)
				.replace(/style-src ([^;]*)/, `style-src $1 'nonce-${buildVersion}'`)
				.replace(/connect-src [^;]*; ?/, '')
				.replace(/manifest-src [^;]*; ?/, '')}"`
	);
}
