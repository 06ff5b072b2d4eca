/** `npm run check`: the content checks alone. Exit code 1 where there are problems. */
import process from 'node:process';
import { reportProblems } from './report-problems.ts';

process.exitCode = reportProblems() ? 0 : 1;
