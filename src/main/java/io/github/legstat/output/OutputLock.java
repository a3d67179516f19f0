package io.github.legstat.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps two runs from writing one file at the same time, such as a job that is started again before
 * it has ended. A run that is killed leaves at most a small file behind, which locks nobody out.
 */
final class OutputLock implements Closeable {
  /** A file may be removed just before it is locked; to be unlucky more often is no accident. */
  private static final int MOST_ATTEMPTS = 100;

  private static final int MOST_BYTES = 1 << 14;

  private final Path path;
  private final FileChannel channel;

  /** Removes the file after a signal, while nobody else can have the lock. */
  private final Thread atExit = new Thread(this::remove);

  private OutputLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Takes the lock of a file.
   *
   * @throws LockedException if another run has it
   */
  static OutputLock on(Path target) throws IOException {
    Path path = target.resolveSibling("." + target.getFileName() + ".lock");
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
      boolean isFree = isFree(channel);
      if (isFree && isStillAt(path, channel)) {
        return new OutputLock(path, channel);
      }
      channel.close();
      if (!isFree) {
        break;
      }
    }
    throw new LockedException(target.toString());
  }

  private static boolean isFree(FileChannel channel) {
    try {
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
      return lock.isPresent();
    } catch (OverlappingFileLockException e) {
      // Another output of this run is the same file.
      return false;
    } catch (IOException e) {
      // Not every file system has locks, and files appear whole without them too.
      return true;
    }
  }

  /**
   * Whether the file that was locked is the one of this name. A run that ends removes its file,
   * which another may have opened already; the lock of that is worth nothing, as a third will find
   * no file and make a new one. The file is known by a size of its own: to open it once more, and
   * close it, would end the lock.
   */
  private static boolean isStillAt(Path path, FileChannel channel) throws IOException {
    int size = 1 + ThreadLocalRandom.current().nextInt(MOST_BYTES);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), size - 1);
    try {
      return Files.size(path) == size;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private void remove() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // A file that is left behind locks nobody out.
    }
  }

  @Override
  public void close() throws IOException {
    remove();
    channel.close();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is about to end.
    }
  }
}
