package io.github.legstat.benchmark;

/**
 * Prints the class path it was started with. The benchmark asks the build for its class path in
 * this way, and times this program, which does next to nothing, as the least that any start of a
 * virtual machine costs.
 */
final class ClassPath {

  private ClassPath() {}

  public static void main(String[] arguments) {
    System.out.println(System.getProperty("java.class.path"));
  }
}
