package io.github.legstat.input;

/**
 * Paths of normalized names that lead to a leg in the list of a call's legs, such as {@code
 * detailslegs0leg}. Legs are in the order in which they were dialed; but how long each was on the
 * call, its id tells, where it has one.
 */
final class LegPath {
  /** The list of the legs of a call. */
  static final String LEGS = "legs";

  /** A leg of such a list, in XML. */
  static final String LEG = "leg";

  private static final String ID = "id";
  private static final String ON_CALL = "oncallduration";

  private LegPath() {}

  /** A call's second leg is the last number that was tried, so all legs behind the first are it. */
  static String number(int index) {
    return Integer.toString(Math.min(index, 1));
  }

  /** Whether a path leads to a leg. */
  static boolean isLeg(String path) {
    return placeOfNumber(path) >= 0;
  }

  /** Whether a name is that of the id of the leg that a path leads to. */
  static boolean isId(String path, String name) {
    return name.equalsIgnoreCase(ID) && isLeg(path);
  }

  /** The number of the leg that a path leads to: zero for the first, one for all others. */
  static int numberOf(String path) {
    return path.charAt(placeOfNumber(path)) - '0';
  }

  /**
   * Whether the value between two places is the id of another leg than one of this number; a value
   * that is no id tells nothing.
   */
  static boolean isOfAnother(int number, byte[] bytes, int from, int end) {
    boolean isId = end - from == 1 && bytes[from] >= '1' && bytes[from] <= '9';
    return isId && (bytes[from] == '1') != (number == 0);
  }

  /** The path of the leg with an id, counted from one; the same path where the id is none. */
  static String withId(String path, String id) {
    int place = placeOfNumber(path);
    boolean isId = id.length() == 1 && id.charAt(0) >= '1' && id.charAt(0) <= '9';
    return isId
        ? path.substring(0, place) + number(id.charAt(0) - '1') + path.substring(place + 1)
        : path;
  }

  /** Whether a value belongs to the leg of the id rather than to the one of its place. */
  static boolean goesById(String normalizedName) {
    return normalizedName.equals(ON_CALL);
  }

  private static int placeOfNumber(String path) {
    int end = path.endsWith(LEG) ? path.length() - LEG.length() : path.length();
    int place = end - 1;
    return place >= LEGS.length()
            && Character.isDigit(path.charAt(place))
            && path.startsWith(LEGS, place - LEGS.length())
        ? place
        : -1;
  }
}
