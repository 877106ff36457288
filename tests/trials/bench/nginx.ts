import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getFreePort } from '../../browser/free-port'
import { type Server, startServer } from './server'
import { findProgram } from './tools'
import { makeFolder } from './workspace'

const brotli = 'ngx_http_brotli_static_module.so'

/** The path of nginx on this machine; nothing when it has none. */
export const nginx = findProgram('nginx')

/** Whether nginx can serve files that Brotli has compressed; gzip it always can. */
export const nginxBrotli = nginx ? existsSync(join(modulesAt(nginx), brotli)) : false

/**
 * Serves a folder of finished pages and their compressed copies by an nginx of its own, with one worker.
 * @param files the folder
 * @param name what it is, for the folder of this nginx
 * @param path a page that must be there
 */
export async function serveFiles(files: string, name: string, path: string): Promise<Server> {
  if (!nginx) throw new Error('There is no nginx on this machine.')
  const folder = makeFolder(`nginx-${name.replace(/\W+/g, '-').toLowerCase()}`)
  const port = await getFreePort()
  mkdirSync(join(folder, 'temp'))
  writeFileSync(join(folder, 'nginx.conf'), settings(files, folder, port, nginx))
  const command = [nginx, '-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]
  return startServer({ command, cwd: folder }, port, path)
}

function settings(files: string, folder: string, port: number, program: string) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    kind => `${kind}_temp_path ${join(folder, 'temp', kind)};`,
  )
  return `
daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
${process.getuid?.() === 0 ? 'user root;' : ''}
${nginxBrotli ? `load_module ${join(modulesAt(program), brotli)};` : ''}
events { worker_connections 1024; }
http {
  ${temporary.join('\n  ')}
  access_log off;
  default_type application/octet-stream;
  types { text/html html; application/javascript js; text/css css; image/svg+xml svg; image/png png; }
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=10000;
  server {
    listen 127.0.0.1:${port};
    root ${files};
    gzip_static on;
    ${nginxBrotli ? 'brotli_static on;' : ''}
    location / { try_files $uri.html $uri =404; }
  }
}
`
}

function modulesAt(program: string) {
  const said = execFileSync('sh', ['-c', '"$0" -V 2>&1', program], { encoding: 'utf8' })
  return /--modules-path=(\S+)/.exec(said)?.[1] ?? ''
}
