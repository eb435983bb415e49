#!/usr/bin/env node
import process from 'node:process'
import { main } from '../dist/cli.js'

// A reader that has seen enough (`carelint | head`) closes the pipe; that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await main(process.argv.slice(2), process)
