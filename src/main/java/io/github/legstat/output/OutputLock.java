package io.github.legstat.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps two runs from writing one file at the same time, such as a job that is started again before
 * it has ended. A run that is killed leaves at most an empty file behind, which locks nobody out.
 */
final class OutputLock implements Closeable {
  private final Path path;
  private final FileChannel channel;

  private OutputLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the lock of a file.
   *
   * @throws LockedException if another run has it
   */
  static OutputLock on(Path target) throws IOException {
    Path path = target.resolveSibling("." + target.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    if (!isFree(channel)) {
      channel.close();
      throw new LockedException(target.toString());
    }
    path.toFile().deleteOnExit();
    return new OutputLock(path, channel);
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

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    channel.close();
  }
}
