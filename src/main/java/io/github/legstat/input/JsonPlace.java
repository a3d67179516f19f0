package io.github.legstat.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where in a record values stand: among the members of one of its objects, or at an index of one of
 * its arrays. Places are the nodes of a tree; records that look alike share them.
 */
final class JsonPlace {
  /** What a place is. */
  enum Kind {
    /** Around a record. */
    OUTSIDE,
    /** Among the members of an object that has nothing but a record. */
    WRAPPER,
    /** Among the members of a record. */
    RECORD,
    /** Among the members of an object within a record. */
    OBJECT,
    /** At an index of an array within a record. */
    ARRAY
  }

  private final Kind kind;
  private final Optional<JsonPlace> parent;
  private final RecordNames names;
  private final String path;
  private final int index;
  private final Map<String, JsonPlace> inner = new HashMap<>();
  private Passage[] passages = new Passage[0];

  private JsonPlace(
      Kind kind, Optional<JsonPlace> parent, RecordNames names, String path, int index) {
    this.kind = kind;
    this.parent = parent;
    this.names = names;
    this.path = path;
    this.index = index;
  }

  /** The place around a record. */
  static JsonPlace outside(RecordNames names) {
    return new JsonPlace(Kind.OUTSIDE, Optional.empty(), names, "", 0);
  }

  Kind kind() {
    return kind;
  }

  /** The place around the object or array that this one is in. */
  JsonPlace parent() {
    return parent.orElse(this);
  }

  /** The members of the record that stands here. */
  JsonPlace record() {
    return inner("", Kind.RECORD, "");
  }

  /** The members of a wrapper that stands where a record might. */
  JsonPlace wrapper() {
    return inner("{}", Kind.WRAPPER, "");
  }

  /** The members of the object that stands here under a name. */
  JsonPlace object(String name) {
    return inner("{" + name, Kind.OBJECT, path + names.normalized(name));
  }

  /** The first element of the array that stands here under a name. */
  JsonPlace array(String name) {
    return inner("[" + name, Kind.ARRAY, path + names.normalized(name));
  }

  private JsonPlace inner(String key, Kind newKind, String newPath) {
    return inner.computeIfAbsent(
        key, k -> new JsonPlace(newKind, Optional.of(this), names, newPath, 0));
  }

  /** The next element of the array; where elements are of no interest, they all share a place. */
  JsonPlace next() {
    return isOfInterest()
        ? inner.computeIfAbsent(",", k -> new JsonPlace(kind, parent, names, path, index + 1))
        : this;
  }

  /** The name of an element of the array. */
  String elementName() {
    return JsonRecords.elementName(path, index);
  }

  /** What a value stands for that has a name here. */
  RecordNames.Target target(String name) {
    return isOfInterest() ? names.target(path, name) : RecordNames.UNKNOWN;
  }

  private boolean isOfInterest() {
    return names.mayLead(path);
  }

  /** The normalized names that lead here. */
  String path() {
    return path;
  }

  /** The passages that were met behind values that stand here. */
  Passage[] passages() {
    return passages;
  }

  /** Remembers a passage. */
  void add(Passage passage) {
    passages = Arrays.copyOf(passages, passages.length + 1);
    passages[passages.length - 1] = passage;
  }
}
