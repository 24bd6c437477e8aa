#!/usr/bin/env node
import { rxKraken } from './rxKraken.ts';

process.exitCode = await rxKraken(process.argv.slice(2));
