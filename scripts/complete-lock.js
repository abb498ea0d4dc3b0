// Adds to package-lock.json the builds for other platforms that a registry did not offer when the
// lock was written; without them `npm ci` of npm 11.6 and later refuses the lock. Plain
// JavaScript, because it must run where nothing is installed.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const { packages } = lock

for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const isLocked = [`${path}/node_modules/${name}`, `node_modules/${name}`].some(
      (key) => packages[key],
    )
    if (!isLocked) packages[`node_modules/${name}`] = toEntry(name, version)
  }
}

lock.packages = Object.fromEntries(
  Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)

function toEntry(name, version) {
  const [, os, cpu] =
    /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)/.exec(name) ?? []
  if (os === undefined) throw new Error(`no platform in the name of the optional package ${name}`)
  const libc = name.includes('musl') ? { libc: ['musl'] } : {}
  return { version, cpu: [cpu], dev: true, ...libc, optional: true, os: [os] }
}
