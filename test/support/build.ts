import { execFileSync } from 'node:child_process'

/** The CLI's tests run compiled code, as users do; so it is compiled from what is tested. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
