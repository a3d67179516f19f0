package io.github.legstat.cli;

import java.util.concurrent.Callable;

/** What a user can ask for: runs, and returns the exit code. */
interface Command extends Callable<Integer> {
  /** How the command is called, with all its options. */
  Syntax syntax();
}
