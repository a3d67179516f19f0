/**
 * The program as a process among others: pipes that close, disks that fill up, signals, limits, and
 * surroundings of any kind.
 */
package io.github.legstat.process;
