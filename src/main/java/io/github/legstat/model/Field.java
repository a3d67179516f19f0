package io.github.legstat.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A column that the program knows, whatever its spelling in an export. */
public enum Field implements Term {
  ID("id"),
  PARENT("parent"),
  DIRECTION("direction"),
  STATUS("status"),
  LEG1("leg1"),
  LEG2("leg2"),
  CALL_TYPE("call_type"),
  STATE("state"),
  FROM("from"),
  FROM_NAME("from_name"),
  TO("to"),
  TO_NAME("to_name"),
  EXOPHONE("exophone"),
  START("start"),
  END("end"),
  CREATED("created"),
  UPDATED("updated"),
  DURATION("duration"),
  TALK("talk"),
  RING("ring"),
  ON_CALL1("on_call1"),
  ON_CALL2("on_call2"),
  PRICE("price"),
  CURRENCY("currency"),
  PRICE_DETAILS("price_details"),
  GROUP("group"),
  APP_ID("app_id"),
  APP_NAME("app_name"),
  DISCONNECTED_BY("disconnected_by"),
  ANSWERED_BY("answered_by"),
  RECORDING("recording"),
  DIGITS("digits"),
  CUSTOM("custom"),
  FROM_CIRCLE("from_circle"),
  TO_CIRCLE("to_circle"),
  DISPOSITION("disposition"),
  ACCOUNT("account");

  /** The fields that hold a moment. */
  public static final Set<Field> TIMES =
      Collections.unmodifiableSet(EnumSet.of(START, END, CREATED, UPDATED));

  /** The fields that hold a length of time, in seconds. */
  public static final Set<Field> DURATIONS =
      Collections.unmodifiableSet(EnumSet.of(DURATION, TALK, RING, ON_CALL1, ON_CALL2));

  /** The fields that hold a number, be it above or below zero: lengths of time, and the price. */
  public static final Set<Field> NUMBERS =
      Collections.unmodifiableSet(EnumSet.of(DURATION, TALK, RING, ON_CALL1, ON_CALL2, PRICE));

  private final String word;

  Field(String word) {
    this.word = word;
  }

  /** The name of the field on the command line and in the alias table. */
  @Override
  public String word() {
    return word;
  }
}
