import { caching, everywhere } from "./headers-file.ts";

/**
 * The headers of the built app for servers that read no `_headers` file, by their place in `hosting/`. Written by
 * `npm run hosting` from the same constants; a test holds the files to them. Reliability, § 5.2.
 */
export const hostingFiles: ReadonlyMap<string, string> = new Map([
  ["nginx.conf", nginx()],
  ["Caddyfile", caddy()],
  ["apache.htaccess", apache()],
]);

/** Each header as a line, in the words of a server. */
function headerLines(line: (name: string, value: string) => string): string {
  return Object.entries(everywhere)
    .map(([name, value]) => line(name, value))
    .join("\n");
}

/** One `add_header` level only: a location with a header of its own would drop all the others. */
function nginx(): string {
  return `# Counterplan on nginx, in /etc/nginx/conf.d/. Written by "npm run hosting": change src/app/headers-file.ts.
# Change the name and the folder, and add TLS as for any other site: certbot --nginx does.
map $uri $counterplan_caching {
  default "${caching.askFirst}";
  ~^/assets/ "${caching.keepForGood}";
}

server {
  listen 80;
  server_name plan.example.org;
  root /srv/counterplan;
  charset utf-8;
  charset_types text/css application/javascript text/javascript application/json;
  gzip on;
  gzip_vary on;
  gzip_types text/css application/javascript text/javascript application/json image/svg+xml application/manifest+json;

${headerLines((name, value) => `  add_header ${name} "${value}" always;`)}
  # without "always": a file that is not there is not to be remembered
  add_header Cache-Control $counterplan_caching;

  location / {
    try_files $uri $uri/ =404;
  }
  location = /_headers {
    return 404;
  }
  location ~ \\.webmanifest$ {
    types {}
    default_type application/manifest+json;
  }
}
`;
}

function caddy(): string {
  return `# Counterplan on Caddy. Written by "npm run hosting": change src/app/headers-file.ts.
# Change the name and the folder. Caddy gets its certificate by itself.
plan.example.org {
	root * /srv/counterplan
	encode gzip
	header {
${headerLines((name, value) => `\t\t${name} "${value}"`)}
	}
	@fresh not path /assets/*
	header @fresh Cache-Control "${caching.askFirst}"
	@kept path /assets/*
	header @kept Cache-Control "${caching.keepForGood}"
	@manifest path *.webmanifest
	header @manifest Content-Type "application/manifest+json"
	@rules path /_headers
	error @rules 404
	file_server
	handle_errors {
		header Cache-Control "no-store"
		respond "There is no such file." {http.error.status_code}
	}
}
`;
}

/** For a folder of any Apache that lets \`.htaccess\` speak: most rented web space does. */
function apache(): string {
  return `# Counterplan on Apache. Written by "npm run hosting": change src/app/headers-file.ts.
# Copy it into the folder of the app as .htaccess. The folder needs AllowOverride All, the server mod_headers.
Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
AddCharset utf-8 .js .css .json .webmanifest .svg
AddType application/manifest+json .webmanifest
AddType text/javascript .js

${headerLines((name, value) => `Header always set ${name} "${value}"`)}
# without "always": a file that is not there is not to be remembered
Header set Cache-Control "${caching.askFirst}"
Header set Cache-Control "${caching.keepForGood}" "expr=%{REQUEST_URI} =~ m#/assets/#"

RedirectMatch 404 /_headers$
`;
}
