package io.github.legstat.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes eight at a time. */
public final class Words {
  /** How many bytes there must be behind those in use so that each of them can begin a word. */
  public static final int OVERREAD = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Words() {}

  /** Eight bytes from {@code at}, the first in the lowest place. */
  public static long at(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }
}
