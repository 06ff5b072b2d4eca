import process from 'node:process';
import { CasesError } from './cases.ts';

/**
 * Runs a command that reads files of cases. Arguments or a file that it cannot use are told with its usage, and end it with
 * exit code 2; any other error is a fault of the command and stays one.
 */
export function runCommand(main: (args: readonly string[]) => number, usage: string): void {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof CasesError) && !(error instanceof TypeError && 'code' in error)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}
