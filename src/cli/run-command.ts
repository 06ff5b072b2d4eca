import process from 'node:process';

/** Arguments, or a file that they name, which a command cannot use; put for the person who gave them. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/**
 * Runs a command. What it cannot use is told with its usage, and ends it with exit code 2; any other error is a fault of the command and
 * stays one.
 * @param main takes the arguments and gives the exit code
 */
export async function runCommand(
  main: (args: readonly string[]) => number | Promise<number>,
  usage: string,
): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TypeError && 'code' in error)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}
