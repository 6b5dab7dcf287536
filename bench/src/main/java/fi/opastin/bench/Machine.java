package fi.opastin.bench;

/**
 * What the figures were measured on. Immutable.
 *
 * @param cores that Java sees
 * @param jdk its name and version
 * @param node its version, or that it was not used
 * @param system operating system and processor kind
 */
record Machine(int cores, String jdk, String node, String system) {

  /** This one. */
  static Machine here(String node) {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        node,
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  @Override
  public String toString() {
    return "%d cores, %s, Node %s, %s".formatted(cores, jdk, node, system);
  }
}
