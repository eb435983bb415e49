import { benchPhrases } from './bench-phrases.ts'

for (const { name, milliseconds, megabytesPerSecond } of benchPhrases()) {
  process.stdout.write(
    `${name.padEnd(48)} ${milliseconds.toFixed(1).padStart(9)} ms ${megabytesPerSecond.toFixed(1).padStart(7)} MB/s\n`,
  )
}
