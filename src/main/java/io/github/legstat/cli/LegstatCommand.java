package io.github.legstat.cli;

import picocli.CommandLine.Command;

/** The root of all commands: lists them and does nothing else. */
@Command(
    name = "legstat",
    description = "Tells what happened on each leg of your calls.",
    mixinStandardHelpOptions = true)
public final class LegstatCommand {}
